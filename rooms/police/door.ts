/** What the police room tells steering (counts after the fact, by day and at most by sector), and what it receives. */
import type { CountRow, Grain, Measure } from "../../kernel/counts.ts";
import type { Period } from "../../kernel/dates.ts";
import { dayRows } from "../../kernel/day-rows.ts";
import { ok, type Result } from "../../kernel/refusal.ts";
import type { RoomTransaction } from "../../kernel/transaction.ts";
import { addDecision, keepNuisance, type NuisanceWeek, type SectorDecision } from "./store/received.ts";
import { countKitchens, countOpenPlaces, countOperations } from "./store.ts";

export const measures: readonly Measure[] = [
  {
    name: "kitchens",
    title: { fr: "Cuisines démantelées", en: "Kitchens dismantled" },
    unit: "kitchen",
    kind: "flow",
    dims: {},
    area: "city",
    declarable: true,
  },
  {
    name: "operations",
    title: { fr: "Opérations de voie publique", en: "Public-space operations" },
    unit: "operation",
    kind: "flow",
    dims: {},
    area: "sector",
    declarable: true,
  },
  {
    name: "dealing-points",
    title: { fr: "Points de deal suivis", en: "Dealing points followed" },
    unit: "place",
    kind: "stock",
    dims: {},
    area: "city",
  },
  {
    name: "consumption-places",
    title: { fr: "Lieux de consommation suivis", en: "Consumption places followed" },
    unit: "place",
    kind: "stock",
    dims: {},
    area: "city",
  },
];

/** The room's counts for a period, at a grain. Every police measure is counted by day. */
export const countFacts = async (tx: RoomTransaction, grain: Grain, period: Period): Promise<CountRow[]> =>
  grain !== "day"
    ? []
    : [
        ...dayRows("kitchens", await countKitchens(tx, period)),
        ...dayRows("operations", await countOperations(tx, period)),
        ...dayRows("dealing-points", await countOpenPlaces(tx, period, "dealing-point")),
        ...dayRows("consumption-places", await countOpenPlaces(tx, period, "consumption-place")),
      ];

/** Keeps a weekly count of nuisance; told again, it replaces the earlier count. */
export const applyNuisance = async (tx: RoomTransaction, body: NuisanceWeek): Promise<Result<null>> => {
  await keepNuisance(tx, body);
  return ok(null);
};

/** Keeps a cell's decision for a sector. */
export const applySectorDecision = async (
  tx: RoomTransaction,
  body: SectorDecision,
): Promise<Result<null>> => {
  await addDecision(tx, body);
  return ok(null);
};
