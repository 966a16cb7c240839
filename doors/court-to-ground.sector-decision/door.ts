import { applySectorDecision } from "../../rooms/ground/door.ts";
import { sectorDecisionDoor } from "../sector-decision.ts";

/** The cells' decisions, to those who clean, mediate and answer residents. */
export const courtToGroundDecision = sectorDecisionDoor({
  to: "ground",
  purpose: {
    fr: "Que la Ville sache ce que les cellules décident pour un secteur, et le fasse",
    en: "So that the City knows what the cells decide for a sector, and does it",
  },
  apply: applySectorDecision,
});
