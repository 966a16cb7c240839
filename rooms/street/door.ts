/** What the street room tells steering, and what it learns from shelter. Teams and encounters, never persons. */
import type { CountRow, Grain, Measure } from "../../kernel/counts.ts";
import type { Day, Period } from "../../kernel/dates.ts";
import { dayRows } from "../../kernel/day-rows.ts";
import { ok, type Result } from "../../kernel/refusal.ts";
import type { RoomTransaction } from "../../kernel/transaction.ts";
import { keepAvailability } from "./store/availability.ts";
import {
  countContacts,
  countRoundsHeld,
  countRoundsPlanned,
  countTeamsOut,
  countTeamsPlanned,
} from "./store/counts.ts";

/** Teams are levels of a day: ten teams today and ten tomorrow are not twenty teams. */
export const measures: readonly Measure[] = [
  {
    name: "teams-planned",
    title: { fr: "Équipes de maraude prévues", en: "Outreach teams planned" },
    unit: "team",
    kind: "stock",
    dims: {},
    area: "city",
  },
  {
    name: "teams-out",
    title: { fr: "Équipes de maraude sorties", en: "Outreach teams out" },
    unit: "team",
    kind: "stock",
    dims: {},
    area: "city",
  },
  {
    name: "rounds-planned",
    title: { fr: "Maraudes prévues", en: "Rounds planned" },
    unit: "round",
    kind: "flow",
    dims: {},
    area: "city",
  },
  {
    name: "rounds-held",
    title: { fr: "Maraudes tenues", en: "Rounds held" },
    unit: "round",
    kind: "flow",
    dims: {},
    area: "city",
  },
  {
    name: "contacts",
    title: { fr: "Rencontres en maraude", en: "Encounters during rounds" },
    unit: "contact",
    kind: "flow",
    dims: {},
    area: "sector",
  },
];

/** The room's counts for a period, at a grain. Every street measure is counted by day. */
export const countFacts = async (tx: RoomTransaction, grain: Grain, period: Period): Promise<CountRow[]> =>
  grain !== "day"
    ? []
    : [
        ...dayRows("teams-planned", await countTeamsPlanned(tx, period)),
        ...dayRows("teams-out", await countTeamsOut(tx, period)),
        ...dayRows("rounds-planned", await countRoundsPlanned(tx, period)),
        ...dayRows("rounds-held", await countRoundsHeld(tx, period)),
        ...dayRows("contacts", await countContacts(tx, period)),
      ];

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
