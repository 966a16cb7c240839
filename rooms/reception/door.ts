/** What the reception room tells steering, and what it learns from shelter and from the court's cells. */
import type { CountRow, Grain, Measure } from "../../kernel/counts.ts";
import { addDays, type Day, type Period } from "../../kernel/dates.ts";
import { type DayCount, dayRows } from "../../kernel/day-rows.ts";
import { ok, type Result } from "../../kernel/refusal.ts";
import type { RoomTransaction } from "../../kernel/transaction.ts";
import { hoursByDay } from "./rules/schedule.ts";
import { type CountedSites, countInService, countMoves, countPassages } from "./store/counts.ts";
import { keepAvailability, keepDecision } from "./store/received.ts";
import { listSchedules } from "./store/schedules.ts";

const audience = { audience: ["all", "women"] } as const;

/** Audiences are apart, so that their sum is the total. Hours may be fractions: a quarter is 0.25. */
export const measures: readonly Measure[] = [
  {
    name: "open-hours",
    title: { fr: "Heures d'ouverture", en: "Opening hours" },
    unit: "hour",
    kind: "flow",
    dims: { site: null },
    area: "city",
  },
  {
    name: "sites-opened",
    title: { fr: "Centres d'accueil ouverts", en: "Reception sites opened" },
    unit: "site",
    kind: "flow",
    dims: audience,
    area: "city",
  },
  {
    name: "sites-closed",
    title: { fr: "Centres d'accueil fermés", en: "Reception sites closed" },
    unit: "site",
    kind: "flow",
    dims: audience,
    area: "city",
  },
  {
    name: "sites-in-service",
    title: { fr: "Centres d'accueil en service", en: "Reception sites in service" },
    unit: "site",
    kind: "stock",
    dims: audience,
    area: "city",
  },
  {
    name: "passages",
    title: { fr: "Passages en centre d'accueil", en: "Passages in reception sites" },
    unit: "passage",
    kind: "flow",
    dims: { site: null },
    area: "city",
  },
];

const openHours = async (tx: RoomTransaction, period: Period): Promise<DayCount[]> =>
  (await listSchedules(tx, addDays(period.from, -1))).flatMap(({ code, schedule }) =>
    hoursByDay(schedule, period).map(({ day, hours }) => ({
      day,
      value: hours,
      facts: 1,
      dims: { site: code },
    })),
  );

const bySite = (counted: readonly { day: Day; site: string; value: number }[]): DayCount[] =>
  counted.map(({ day, site, value }) => ({ day, value, facts: 1, dims: { site } }));

const byAudience = (counted: readonly CountedSites[]): DayCount[] =>
  counted.map(({ day, audience: who, value }) => ({ day, value, facts: value, dims: { audience: who } }));

/** Nothing of the future is a fact: hours and openings announced are not counted before their day. */
const pastOf = (period: Period, today: Day): Period => {
  const tomorrow = addDays(today, 1);
  return { from: period.from, to: period.to < tomorrow ? period.to : tomorrow };
};

/** The room's counts for a period, at a grain. Every reception measure is counted by day. */
export const countFacts = async (tx: RoomTransaction, grain: Grain, asked: Period): Promise<CountRow[]> => {
  const period = pastOf(asked, tx.today);
  if (grain !== "day" || period.from >= period.to) return [];
  return [
    ...dayRows("open-hours", await openHours(tx, period)),
    ...dayRows("sites-opened", byAudience(await countMoves(tx, period, "opened_on"))),
    ...dayRows("sites-closed", byAudience(await countMoves(tx, period, "closed_on"))),
    ...dayRows("sites-in-service", byAudience(await countInService(tx, period))),
    ...dayRows("passages", bySite(await countPassages(tx, period))),
  ];
};

/** What shelter says of its free places: a night, an instant, and a number by kind. */
export type AvailabilityBody = {
  readonly night: Day;
  readonly as_of: string;
  readonly kinds: readonly { readonly kind: string; readonly free: number }[];
};

/** Keeps the free places that shelter told, unless something newer is known. */
export const applyAvailability = async (
  tx: RoomTransaction,
  body: AvailabilityBody,
): Promise<Result<null>> => {
  for (const { kind, free } of body.kinds)
    await keepAvailability(tx, { kind, free, night: body.night, as_of: body.as_of });
  return ok(null);
};

/** What a cell of the court decided for a sector. */
export type SectorDecisionBody = {
  readonly id: string;
  readonly cell: string;
  readonly sector: string;
  readonly decided_on: Day;
  readonly priority: string;
  readonly actions: readonly { readonly label: string }[];
};

/** Keeps a decision of the court's cells. */
export const applySectorDecision = async (
  tx: RoomTransaction,
  body: SectorDecisionBody,
): Promise<Result<null>> => {
  const { id, cell, sector, decided_on, priority } = body;
  await keepDecision(tx, {
    id,
    cell,
    sector,
    decided_on,
    priority,
    actions: body.actions.map(({ label }) => label),
  });
  return ok(null);
};
