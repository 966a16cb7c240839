/** Partners of the plan and their dated membership. */
import { sql } from "kysely";
import type { Day } from "../../../kernel/dates.ts";
import { queriesOf, statement } from "../../../kernel/postgres/query.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";
import type { SteeringTables } from "../schema.generated.ts";

const steering = queriesOf<SteeringTables>("steering");

export type Partner = {
  readonly id: string;
  readonly code: string;
  readonly kind: string;
  readonly name_fr: string;
  readonly name_en: string;
  readonly short: string;
  readonly membership: string;
  readonly member_from: Day;
  readonly member_to: Day | null;
  readonly version: number;
};

/** Every partner with every membership, in the order of codes. */
export const listPartners = (tx: RoomTransaction): Promise<Partner[]> =>
  tx.all(
    steering
      .selectFrom("agency")
      .innerJoin("membership", "membership.agency_id", "agency.id")
      .select([
        "agency.id",
        "agency.code",
        "agency.kind",
        "agency.name_fr",
        "agency.name_en",
        "agency.short",
        "membership.id as membership",
        "membership.member_from",
        "membership.member_to",
        "membership.version",
      ])
      .orderBy("agency.code")
      .orderBy("membership.member_from"),
  );

/** The partners that are members on a day. */
export const partnersOn = async (tx: RoomTransaction, day: Day): Promise<Partner[]> =>
  (await listPartners(tx)).filter(
    (one) => one.member_from <= day && (one.member_to === null || one.member_to > day),
  );

type NewPartner = Omit<Partner, "version">;

/** Adds partners and their memberships; the loader's. */
export const loadPartners = (tx: RoomTransaction, rows: readonly NewPartner[]): Promise<number> =>
  tx.run(
    statement(sql`with told as (select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, code text, kind text, name_fr text,
        name_en text, short text, membership uuid, member_from date, member_to date)),
      added as (insert into steering.agency (id, code, kind, name_fr, name_en, short) select id, code, kind, name_fr, name_en, short from told returning id)
      insert into steering.membership (id, agency_id, member_from, member_to) select membership, id, member_from, member_to from told`),
  );

/** The partner that bears this code, member or not, if there is one. */
export const findAgency = (tx: RoomTransaction, code: string) =>
  tx.first(steering.selectFrom("agency").select(["id", "name_fr", "name_en"]).where("code", "=", code));

/** Adds a partner; its membership comes apart. */
export const addAgency = (
  tx: RoomTransaction,
  row: Omit<NewPartner, "membership" | "member_from" | "member_to">,
) => tx.run(steering.insertInto("agency").values(row));

/** Opens a membership. */
export const addMembership = (
  tx: RoomTransaction,
  row: { id: string; agency_id: string; member_from: Day },
) => tx.run(steering.insertInto("membership").values({ ...row, member_to: null }));

/** Ends a membership that still has this version. */
export const endMembership = (tx: RoomTransaction, id: string, version: number, day: Day) =>
  tx.run(
    steering
      .updateTable("membership")
      .set({ member_to: day, version: version + 1 })
      .where("id", "=", id)
      .where("version", "=", version),
  );
