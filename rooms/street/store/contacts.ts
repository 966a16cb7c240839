/** Contacts: anonymous unless the person wants to be followed, and then under a random key. */
import type { Day, Period } from "../../../kernel/dates.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";
import { street } from "./tables.ts";

export type Contact = {
  id: string;
  round_id: string;
  visit_id: string | null;
  day: Day;
  sector: string;
  person: string | null;
  apparent_group: string;
  needs: string[];
  proposed: string[];
  answer: string;
};

const columns = [
  "id",
  "round_id",
  "visit_id",
  "day",
  "sector",
  "person",
  "apparent_group",
  "needs",
  "proposed",
  "answer",
] as const;

/** Adds a contact. */
export const addContact = (tx: RoomTransaction, contact: Contact) =>
  tx.run(street.insertInto("contact").values({ ...contact, agency_id: tx.who.agency, recorded_at: tx.now }));

/** The contacts of a period, newest first. */
export const listContacts = (tx: RoomTransaction, period: Period): Promise<Contact[]> =>
  tx.all(
    street
      .selectFrom("contact")
      .select(columns)
      .where("day", ">=", period.from)
      .where("day", "<", period.to)
      .orderBy("day", "desc")
      .orderBy("recorded_at", "desc"),
  );

/** Every contact of one person, oldest first. */
export const contactsOf = (tx: RoomTransaction, person: string): Promise<Contact[]> =>
  tx.all(
    street
      .selectFrom("contact")
      .select(columns)
      .where("person", "=", person)
      .orderBy("day")
      .orderBy("recorded_at"),
  );

export type Followed = { id: string; first_day: Day; last_day: Day; contacts: number };

/** The people whom the agency follows, under their keys, the latest met first. */
export const listFollowed = async (tx: RoomTransaction): Promise<Followed[]> => {
  const rows = await tx.all(
    street
      .selectFrom("contact")
      .select(["person", ({ fn }) => fn.min("day").as("first_day"), ({ fn }) => fn.max("day").as("last_day")])
      .select(({ fn }) => fn.countAll<number>().as("contacts"))
      .where("person", "is not", null)
      .groupBy("person")
      .orderBy("last_day", "desc")
      .orderBy("person"),
  );
  return rows.map(({ person, ...row }) => ({ ...row, id: person ?? "" }));
};
