/** What the court room tells steering, and the closed list of what a cell may decide. */
import type { CountRow, Grain, Measure } from "../../kernel/counts.ts";
import type { Period } from "../../kernel/dates.ts";
import { dayRows } from "../../kernel/day-rows.ts";
import type { RoomTransaction } from "../../kernel/transaction.ts";
import type { Text } from "../../kernel/words.ts";
import { type Counted, countOrders, countSectors, countSessions } from "./store/counts.ts";

export { cellActions } from "./cell-actions.ts";
export { cells, priorities } from "./words.ts";

const flow = (name: string, title: Text, unit: string): Measure => ({
  name,
  title,
  unit,
  kind: "flow",
  dims: {},
  area: "city",
  declarable: true,
});

const cellDims = { cell: ["cocj", "gltd"] } as const;

export const measures: readonly Measure[] = [
  flow("procedures", { fr: "Procédures concernant le crack", en: "Crack procedures" }, "procedure"),
  flow("treatment-orders", { fr: "Injonctions thérapeutiques", en: "Treatment orders" }, "measure"),
  flow(
    "deferrals-prosecution",
    { fr: "Défèrements pour poursuites", en: "Deferrals for prosecution" },
    "procedure",
  ),
  flow("other-outcomes", { fr: "Autres suites", en: "Other outcomes" }, "procedure"),
  {
    name: "cell-sessions",
    title: { fr: "Réunions des cellules", en: "Sessions of the cells" },
    unit: "session",
    kind: "flow",
    dims: cellDims,
    area: "sector",
  },
  {
    name: "sectors-followed",
    title: { fr: "Secteurs suivis par les cellules", en: "Sectors followed by the cells" },
    unit: "sector",
    kind: "stock",
    dims: cellDims,
    area: "city",
  },
];

/** Counts by cell, as rows whose dimension is the cell. */
const cellRows = (measure: string, counted: readonly Counted[]): CountRow[] =>
  dayRows(
    measure,
    counted.map(({ cell, ...count }) => (cell === undefined ? count : { ...count, dims: { cell } })),
  );

/**
 * The room's counts for a period, at a grain. Procedures, deferrals and other outcomes have no facts here: the
 * prosecutor's own system holds them, and a clerk declares their counts.
 */
export const countFacts = async (tx: RoomTransaction, grain: Grain, period: Period): Promise<CountRow[]> =>
  grain !== "day"
    ? []
    : [
        ...cellRows("treatment-orders", await countOrders(tx, period)),
        ...cellRows("cell-sessions", await countSessions(tx, period)),
        ...cellRows("sectors-followed", await countSectors(tx, period)),
      ];
