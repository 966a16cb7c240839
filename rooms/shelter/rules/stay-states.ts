/** What to say when a stay is not in the state that an act needs. */
import { type Refused, refuse } from "../../../kernel/refusal.ts";
import type { Text } from "../../../kernel/words.ts";
import { mayGo, type StayState, stayState } from "../lifecycle.ts";

const because: Record<StayState, Text> = {
  present: {
    fr: "La personne séjourne encore ici. Revenez à la liste des séjours.",
    en: "The person still stays here. Go back to the list of stays.",
  },
  ready: {
    fr: "La personne est déjà déclarée prête à sortir. Enregistrez sa sortie quand elle part.",
    en: "The person is already declared ready to leave. Record the exit when they go.",
  },
  left: {
    fr: "Ce séjour est terminé. Enregistrez une nouvelle arrivée si la personne revient.",
    en: "This stay is over. Record a new arrival if the person comes back.",
  },
};

/** Refuses a transition that may not start from the state of this stay. */
export const refuseFrom = (
  transition: { readonly from: readonly StayState[] },
  stay: { left_on: string | null; ready_since: string | null },
): Refused | undefined => {
  const state = stayState(stay);
  return mayGo(transition, state) ? undefined : refuse({ kind: "wrong-state", say: because[state] });
};
