/** Whether an order may make a move on a day, and what the move writes. Pure: the acts only carry it out. */
import type { Day } from "../../../kernel/dates.ts";
import { ok, type Result, refuse, refuseField } from "../../../kernel/refusal.ts";
import { afterMove, type OrderMove, type OrderState } from "../lifecycle.ts";
import { moveLabel, stateLabel } from "../order-words.ts";
import { lawOn } from "./order-law.ts";

/** The dates that a move may not come before. */
export type OrderHistory = {
  readonly state: string;
  readonly basis: string;
  readonly ordered_on: Day;
  readonly renewals: number;
  readonly reports: number;
  readonly ars_informed_on: Day | null;
  readonly examined_on: Day | null;
  readonly doctor_chosen_on: Day | null;
  readonly confirmed_on: Day | null;
  readonly reported_on: Day | null;
  readonly renewed_on: Day | null;
};

/** The last thing that happened to an order. */
export const lastDay = (order: OrderHistory): Day =>
  [
    order.ars_informed_on,
    order.examined_on,
    order.doctor_chosen_on,
    order.confirmed_on,
    order.reported_on,
    order.renewed_on,
  ].reduce<Day>((latest, day) => (day !== null && day > latest ? day : latest), order.ordered_on);

/** The columns that a move changes besides the state. */
export type Written = Partial<
  Record<
    | "ars_informed_on"
    | "examined_on"
    | "doctor_chosen_on"
    | "confirmed_on"
    | "reported_on"
    | "renewed_on"
    | "ended_on",
    Day
  >
> & {
  readonly renewals?: number;
  readonly reports?: number;
};

const writes: Record<OrderMove, (order: OrderHistory, day: Day) => Written> = {
  "inform-ars": (_, day) => ({ ars_informed_on: day }),
  examine: (_, day) => ({ examined_on: day }),
  "choose-doctor": (_, day) => ({ doctor_chosen_on: day }),
  "confirm-doctor": (_, day) => ({ confirmed_on: day }),
  "receive-report": (order, day) => ({ reported_on: day, reports: order.reports + 1 }),
  renew: (order, day) => ({ renewed_on: day, renewals: order.renewals + 1 }),
  complete: (_, day) => ({ ended_on: day }),
  interrupt: (_, day) => ({ ended_on: day }),
  withdraw: (_, day) => ({ ended_on: day }),
};

const cannotRenew = (order: OrderHistory): Result<never> | undefined => {
  if (order.basis === "judge")
    return refuse({
      kind: "wrong-state",
      say: {
        fr: "Une mesure ordonnée par un juge ne se renouvelle pas ici (CSP L3424-1). Enregistrez la nouvelle ordonnance.",
        en: "A measure ordered by a judge is not renewed here (CSP L3424-1). Record the new order.",
      },
    });
  const most = lawOn(order.ordered_on).prosecutor.renewals;
  return order.renewals < most
    ? undefined
    : refuse({
        kind: "wrong-state",
        say: {
          fr: `Cette mesure a déjà été renouvelée ${most} fois, le maximum (CSP L3423-1). Terminez-la.`,
          en: `This measure was already renewed ${most} times, the most allowed (CSP L3423-1). Complete it.`,
        },
      });
};

/** The state and columns after a move on a day, or why it cannot be made. */
export const moveOrder = (
  order: OrderHistory,
  move: OrderMove,
  day: Day,
): Result<{ state: OrderState; written: Written }> => {
  const state = afterMove(order.state, move);
  if (!state) {
    const was = stateLabel(order.state);
    const wanted = moveLabel(move);
    return refuse({
      kind: "wrong-state",
      say: {
        fr: `« ${wanted.fr} » n'est pas possible : l'injonction est à l'état « ${was.fr} ». Rouvrez-la pour voir l'étape suivante.`,
        en: `"${wanted.en}" is not possible: the order is in the state "${was.en}". Open it again to see the next step.`,
      },
    });
  }
  const renewal = move === "renew" ? cannotRenew(order) : undefined;
  if (renewal) return renewal;
  const last = lastDay(order);
  if (day < last && move !== "withdraw")
    return refuseField("day", {
      fr: `Jour : cette étape vient avant la précédente (${last}). Choisissez une date à partir de ce jour.`,
      en: `Day: this step comes before the one that precedes it (${last}). Choose a date from that day on.`,
    });
  return ok({ state, written: writes[move](order, day) });
};
