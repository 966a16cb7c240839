/** Whether a unit serves on a day. */
import type { Day } from "../../../kernel/dates.ts";
import { type Refused, refuse, refuseField } from "../../../kernel/refusal.ts";
import type { Text } from "../../../kernel/words.ts";
import { mayGo, type UnitState, unitState } from "../lifecycle.ts";

type Service = { readonly opened_on: Day | null; readonly closed_on: Day | null };

/** Refuses a day on which the unit does not serve. */
export const refuseOutside = (field: string, label: Text, unit: Service, day: Day): Refused | undefined => {
  const state = unitState(unit, day);
  if (state === "announced")
    return refuseField(field, {
      fr: `${label.fr} : cette unité n'est pas ouverte le ${day}. Choisissez une autre date ou une autre unité.`,
      en: `${label.en}: this unit is not open on ${day}. Choose another date or another unit.`,
    });
  if (state === "closed")
    return refuseField(field, {
      fr: `${label.fr} : cette unité est fermée depuis le ${unit.closed_on}. Choisissez une date plus ancienne ou une autre unité.`,
      en: `${label.en}: this unit has been closed since ${unit.closed_on}. Choose an earlier date or another unit.`,
    });
  return undefined;
};

const because: Record<UnitState, Text> = {
  announced: {
    fr: "Cette unité n'est pas encore ouverte. Dites d'abord quel jour elle ouvre.",
    en: "This unit is not open yet. First say on which day it opens.",
  },
  "in-service": {
    fr: "Cette unité est déjà ouverte. Revenez à la liste des unités.",
    en: "This unit is already open. Go back to the list of units.",
  },
  closed: {
    fr: "Cette unité est fermée. Annoncez-en une nouvelle si elle doit rouvrir.",
    en: "This unit is closed. Announce a new one if it must open again.",
  },
};

/** Refuses a transition that may not start from the state of this unit today. */
export const refuseUnit = (
  transition: { readonly from: readonly UnitState[] },
  unit: Service,
  today: Day,
): Refused | undefined => {
  const state = unitState(unit, today);
  return mayGo(transition, state) ? undefined : refuse({ kind: "wrong-state", say: because[state] });
};
