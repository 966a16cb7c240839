/** Whether the answers about one day go together: closed, or both times. */
import { type Refused, refuseField } from "../../../kernel/refusal.ts";

type Told = {
  readonly closed: boolean;
  readonly opens?: string | undefined;
  readonly closes?: string | undefined;
};

/** The refusal, or undefined. */
export const refuseExceptionHours = ({ closed, opens, closes }: Told): Refused | undefined => {
  if (closed && (opens !== undefined || closes !== undefined))
    return refuseField("closed", {
      fr: "Fermé toute la journée : retirez les heures, ou répondez non.",
      en: "Closed all day: remove the times, or answer no.",
    });
  if (!closed && opens === undefined)
    return refuseField("opens", {
      fr: "Ouvre à : indiquez l'heure d'ouverture, ou répondez que le centre est fermé.",
      en: "Opens at: enter the opening time, or answer that the site is closed.",
    });
  if (!closed && closes === undefined)
    return refuseField("closes", {
      fr: "Ferme à : indiquez l'heure de fermeture.",
      en: "Closes at: enter the closing time.",
    });
  if (!closed && opens === closes)
    return refuseField("closes", {
      fr: "Ferme à : l'ouverture et la fermeture sont à la même heure. Corrigez l'une des deux.",
      en: "Closes at: opening and closing are at the same time. Correct one of the two.",
    });
  return undefined;
};
