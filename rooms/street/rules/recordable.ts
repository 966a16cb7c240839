/** Whether something may be written down for a round: it has begun, and was not called off. */
import type { Day } from "../../../kernel/dates.ts";
import { type Refused, refuse } from "../../../kernel/refusal.ts";
import { recordableStates } from "../lifecycle.ts";
import { labelOf, type RoundState, roundStates } from "../words.ts";

/** The refusal, or undefined. */
export const refuseRecording = (round: { state: RoundState; day: Day }, today: Day): Refused | undefined => {
  if (!recordableStates.includes(round.state)) {
    const state = labelOf(roundStates, round.state);
    return refuse({
      kind: "wrong-state",
      say: {
        fr: `Cette maraude est ${state.fr} : rien ne s'y ajoute. Choisissez une maraude prévue ou tenue.`,
        en: `This round is ${state.en}: nothing can be added. Choose a planned or held round.`,
      },
    });
  }
  if (round.day <= today) return undefined;
  return refuse({
    kind: "wrong-state",
    say: {
      fr: `Cette maraude n'a lieu que le ${round.day}. Choisissez celle d'aujourd'hui.`,
      en: `This round only takes place on ${round.day}. Choose today's.`,
    },
  });
};
