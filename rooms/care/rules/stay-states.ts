/** What to say when a stay is not in the state that an act needs. */
import { type Refused, refuse } from "../../../kernel/refusal.ts";
import type { Text } from "../../../kernel/words.ts";
import { mayGo, type StayState, stayState } from "../lifecycle.ts";

const because: Record<StayState, Text> = {
  present: {
    fr: "Ce séjour dure encore. Enregistrez d'abord la sortie.",
    en: "This stay still lasts. Record the discharge first.",
  },
  left: {
    fr: "La sortie de ce séjour est déjà enregistrée. Revenez à la liste des séjours.",
    en: "The discharge of this stay is already recorded. Go back to the list of stays.",
  },
  relayed: {
    fr: "Le relais de ce séjour est déjà enregistré. Il n'y a plus rien à faire ici.",
    en: "The relay of this stay is already recorded. Nothing is left to do here.",
  },
};

/** Refuses a transition that may not start from the state of this stay. */
export const refuseFrom = (
  transition: { readonly from: readonly StayState[] },
  stay: { left_on: string | null; relay_on: string | null },
): Refused | undefined => {
  const state = stayState(stay);
  return mayGo(transition, state) ? undefined : refuse({ kind: "wrong-state", say: because[state] });
};
