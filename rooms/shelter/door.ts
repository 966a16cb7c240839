/** What the shelter room tells steering: places of each night, entries, exits by destination, people who wait to leave. */
import type { CountRow, Grain, Measure } from "../../kernel/counts.ts";
import { addDays, type Day, type Period } from "../../kernel/dates.ts";
import type { RoomTransaction } from "../../kernel/transaction.ts";
import { destinationGroups, groupOf } from "./rules/exits.ts";
import { countEntries, countExits, countNights, countReady } from "./store/counts.ts";
import type { Destination } from "./words.ts";

type Rest = Omit<Measure, "name" | "title" | "area" | "dims"> & Partial<Pick<Measure, "dims">>;

const measure = (name: string, fr: string, en: string, rest: Rest): Measure => ({
  name,
  title: { fr, en },
  area: "city",
  dims: {},
  ...rest,
});

export const measures: readonly Measure[] = [
  measure("places-funded", "Places financées par nuit", "Places funded per night", {
    unit: "place",
    kind: "stock",
  }),
  measure("places-open", "Places ouvertes par nuit", "Places open per night", {
    unit: "place",
    kind: "stock",
  }),
  measure("places-usable", "Places utilisables par nuit", "Places usable per night", {
    unit: "place",
    kind: "stock",
  }),
  measure("places-occupied", "Places occupées par nuit", "Places occupied per night", {
    unit: "place",
    kind: "stock",
  }),
  measure("entries", "Arrivées en hébergement", "Entries to shelter", { unit: "entry", kind: "flow" }),
  measure("exits", "Sorties d'hébergement", "Exits from shelter", {
    unit: "exit",
    kind: "flow",
    dims: { destination: destinationGroups },
  }),
  measure("ready-waiting", "Personnes prêtes à sortir qui attendent", "People ready to leave and waiting", {
    unit: "person",
    kind: "stock",
  }),
];

const row = (
  name: string,
  day: Day,
  value: number,
  facts = value,
  dims: CountRow["dims"] = {},
): CountRow => ({
  measure: name,
  grain: "day",
  from: day,
  to: addDays(day, 1),
  area: "city",
  dims,
  value,
  facts,
});

const nightRows = async (tx: RoomTransaction, period: Period): Promise<CountRow[]> =>
  (await countNights(tx, period)).flatMap(({ night, funded, open, usable, occupied, facts }) => [
    row("places-funded", night, funded, facts),
    row("places-open", night, open, facts),
    row("places-usable", night, usable, facts),
    row("places-occupied", night, occupied, facts),
  ]);

const exitRows = async (tx: RoomTransaction, period: Period): Promise<CountRow[]> => {
  const groups = Map.groupBy(
    await countExits(tx, period),
    ({ day, destination }) => `${day} ${groupOf[destination as Destination]}`,
  );
  return [...groups].map(([key, exits]) => {
    const [day = "", destination = ""] = key.split(" ");
    return row(
      "exits",
      day,
      exits.reduce((sum, { value }) => sum + value, 0),
      undefined,
      { destination },
    );
  });
};

/**
 * The room's counts for a period, at a grain; every one is counted by day. A night that no site declared has no row:
 * that nothing was said does not mean that there was no place.
 */
export const countFacts = async (tx: RoomTransaction, grain: Grain, period: Period): Promise<CountRow[]> =>
  grain !== "day"
    ? []
    : [
        ...(await nightRows(tx, period)),
        ...(await countEntries(tx, period)).map(({ day, value }) => row("entries", day, value)),
        ...(await exitRows(tx, period)),
        ...(await countReady(tx, period)).map(({ day, value }) => row("ready-waiting", day, value)),
      ];
