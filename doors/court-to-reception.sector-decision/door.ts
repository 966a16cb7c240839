import { applySectorDecision } from "../../rooms/reception/door.ts";
import { sectorDecisionDoor } from "../sector-decision.ts";

/** The cells' decisions, to the reception centres nearby. */
export const courtToReceptionDecision = sectorDecisionDoor({
  to: "reception",
  purpose: {
    fr: "Que les centres d'accueil sachent ce qui change autour d'eux, et adaptent leurs horaires",
    en: "So that reception centres know what changes around them, and adapt their hours",
  },
  apply: applySectorDecision,
});
