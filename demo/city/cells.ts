/** Sessions of the prosecutor's cells: the COCJ, one sector at a time, and the GLTD, for the whole city. Invented days. */
import type { Day } from "../../kernel/dates.ts";

/** A stretch during which the COCJ follows one sector; half-open, `null` while it lasts. */
export type CellPerimeter = { readonly sector: string; readonly from: Day; readonly to: Day | null };

export const cocjPerimeters: readonly CellPerimeter[] = [
  { sector: "halles", from: "2025-01-13", to: "2026-03-01" },
  { sector: "rosa-parks", from: "2026-03-01", to: null },
];

export type CellSession = {
  readonly cell: "cocj" | "gltd";
  readonly day: Day;
  readonly sector: string | null;
};

const cocj = (sector: string, days: readonly Day[]): readonly CellSession[] =>
  days.map((day) => ({ cell: "cocj", day, sector }));

/** `sector` is null for the GLTD, which deals with the whole city. */
export const cellSessions: readonly CellSession[] = [
  ...cocj("halles", ["2025-01-16", "2025-02-13", "2025-03-13", "2025-04-10", "2025-05-15", "2025-06-12"]),
  ...cocj("halles", ["2025-07-10", "2025-09-11", "2025-10-09", "2025-11-13", "2025-12-11", "2026-01-15"]),
  ...cocj("halles", ["2026-02-12"]),
  ...cocj("rosa-parks", ["2026-03-05", "2026-03-19", "2026-04-02", "2026-04-16", "2026-04-30"]),
  ...["2025-02-06", "2025-05-22", "2025-09-25", "2025-12-04", "2026-03-26"].map(
    (day): CellSession => ({ cell: "gltd", day, sector: null }),
  ),
];
