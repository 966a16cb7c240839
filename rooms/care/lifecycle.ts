/** From which state to which a unit, a stay or an appointment may go, and by whose hand. The acts ask this table. */

export type UnitState = "announced" | "in-service" | "closed";
export type StayState = "present" | "left" | "relayed";
export type AppointmentState = "planned" | "kept" | "missed" | "cancelled-by-service" | "cancelled-by-person";

type Transition<State> = {
  readonly from: readonly State[];
  readonly to: readonly State[];
  readonly by: readonly string[];
};

const settled = ["kept", "missed", "cancelled-by-service", "cancelled-by-person"] as const;
const everyone = ["psychologist", "unit", "referent"] as const;

export const unitLifecycle = {
  open: { from: ["announced"], to: ["in-service"], by: ["unit"] },
  close: { from: ["in-service"], to: ["closed"], by: ["unit"] },
} as const satisfies Record<string, Transition<UnitState>>;

export const stayLifecycle = {
  discharge: { from: ["present"], to: ["left"], by: ["unit"] },
  relay: { from: ["left"], to: ["relayed"], by: ["unit"] },
} as const satisfies Record<string, Transition<StayState>>;

export const appointmentLifecycle = {
  record: { from: ["planned"], to: settled, by: everyone },
  correct: { from: settled, to: settled, by: everyone },
} as const satisfies Record<string, Transition<AppointmentState>>;

/** The state of a unit on a day: announced until the day it opens, whenever that day was entered. */
export const unitState = (
  unit: { opened_on: string | null; closed_on: string | null },
  day: string,
): UnitState => {
  if (unit.closed_on !== null && unit.closed_on <= day) return "closed";
  return unit.opened_on !== null && unit.opened_on <= day ? "in-service" : "announced";
};

/** The state of a stay. */
export const stayState = (stay: { left_on: string | null; relay_on: string | null }): StayState => {
  if (stay.left_on === null) return "present";
  return stay.relay_on === null ? "left" : "relayed";
};

/** True when a transition may start from this state. */
export const mayGo = <State>(transition: { readonly from: readonly State[] }, state: State): boolean =>
  transition.from.includes(state);
