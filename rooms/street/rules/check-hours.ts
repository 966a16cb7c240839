/** Refuses hours that no round can have. */
import { type Refused, refuseField } from "../../../kernel/refusal.ts";
import { longestRound, roundMinutes } from "./round-hours.ts";

/** The refusal of the field `endField`, or undefined when the hours may stand. */
export const refuseHours = (start: string, end: string, endField: string): Refused | undefined => {
  const minutes = roundMinutes(start, end);
  if (minutes === 0)
    return refuseField(endField, {
      fr: `Fin : la maraude commence et finit à ${start}. Corrigez l'une des deux heures.`,
      en: `End: the round starts and ends at ${start}. Correct one of the two times.`,
    });
  if (minutes > longestRound)
    return refuseField(endField, {
      fr: `Fin : de ${start} à ${end}, la maraude dure plus de ${longestRound / 60} heures. Corrigez l'une des deux heures.`,
      en: `End: from ${start} to ${end} the round lasts more than ${longestRound / 60} hours. Correct one of the two times.`,
    });
  return undefined;
};
