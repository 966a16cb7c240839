/** What public space tells steering, and what it does with the messages it receives. */
import type { CountRow, Grain, Measure } from "../../kernel/counts.ts";
import type { Period } from "../../kernel/dates.ts";
import { dayRows } from "../../kernel/day-rows.ts";
import { ok, type Result } from "../../kernel/refusal.ts";
import type { RoomTransaction } from "../../kernel/transaction.ts";
import { type Counted, countPickups, countReports, countRounds } from "./store/counts.ts";
import { addDecision, type SectorDecision } from "./store/decisions.ts";
import { addLitter, type LitterFound } from "./store/rounds.ts";
import { litterKinds, reportTypes } from "./words.ts";

export { litterKinds, reportTypes } from "./words.ts";

const valuesOf = (list: readonly { value: string }[]): string[] => list.map(({ value }) => value);

export const measures: readonly Measure[] = [
  {
    name: "reports",
    title: { fr: "Signalements des riverains", en: "Residents' reports" },
    unit: "report",
    kind: "flow",
    dims: { type: valuesOf(reportTypes) },
    area: "sector",
  },
  {
    name: "pickups",
    title: { fr: "Objets ramassés", en: "Items picked up" },
    unit: "item",
    kind: "flow",
    dims: { kind: valuesOf(litterKinds) },
    area: "sector",
  },
  {
    name: "mediation-rounds",
    title: { fr: "Tournées de médiation", en: "Mediation rounds" },
    unit: "round",
    kind: "flow",
    dims: {},
    area: "sector",
  },
];

/** Counts by a detail, as rows whose dimension bears this name. */
const detailRows = (measure: string, name: string, counted: readonly Counted[]): CountRow[] =>
  dayRows(
    measure,
    counted.map(({ detail, ...count }) => ({ ...count, dims: { [name]: detail } })),
  );

/** The room's counts for a period, at a grain. Every measure of this room is counted by day. */
export const countFacts = async (tx: RoomTransaction, grain: Grain, period: Period): Promise<CountRow[]> =>
  grain !== "day"
    ? []
    : [
        ...detailRows("reports", "type", await countReports(tx, period)),
        ...detailRows("pickups", "kind", await countPickups(tx, period)),
        ...dayRows("mediation-rounds", await countRounds(tx, period)),
      ];

/** Keeps what a round of outreach found to be picked up: a place and a count. */
export const applyLitter = async (tx: RoomTransaction, body: LitterFound): Promise<Result<null>> => {
  await addLitter(tx, body);
  return ok(null);
};

/** Keeps a cell's decision for a sector, until somebody takes note of it. */
export const applySectorDecision = async (
  tx: RoomTransaction,
  body: SectorDecision,
): Promise<Result<null>> => {
  await addDecision(tx, body);
  return ok(null);
};
