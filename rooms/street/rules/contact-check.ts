/** Answers about an encounter that contradict one another. */
import { type Refused, refuseField } from "../../../kernel/refusal.ts";

type Told = {
  readonly needs: readonly string[];
  readonly proposed: readonly string[];
  readonly answer: string;
  readonly wants_follow_up?: boolean | undefined;
  readonly person?: string | undefined;
};

/** The refusal of the first contradiction, or undefined. */
export const contradiction = (told: Told): Refused | undefined => {
  if (told.needs.includes("none-said") && told.needs.length > 1)
    return refuseField("needs", {
      fr: "Besoins exprimés : « aucun » ne va pas avec un besoin. Décochez l'un des deux.",
      en: "Needs expressed: “none” does not go with a need. Untick one of the two.",
    });
  if (told.proposed.includes("nothing") && told.proposed.length > 1)
    return refuseField("proposed", {
      fr: "Ce que vous avez proposé : « rien » ne va pas avec une proposition. Décochez l'un des deux.",
      en: "What you proposed: “nothing” does not go with a proposal. Untick one of the two.",
    });
  if (told.proposed.includes("nothing") !== (told.answer === "not-asked"))
    return refuseField("answer", {
      fr: "Réponse : elle ne va pas avec ce que vous avez proposé. Corrigez l'une des deux réponses.",
      en: "Answer: it does not go with what you proposed. Correct one of the two.",
    });
  if (told.person !== undefined && told.wants_follow_up === false)
    return refuseField("wants_follow_up", {
      fr: "Suivi : la personne ne le souhaite pas, et une clé est choisie. Retirez la clé : la rencontre sera anonyme.",
      en: "Follow-up: the person does not want it, and a key is chosen. Remove the key: the encounter will be anonymous.",
    });
  return undefined;
};
