import { applySectorDecision } from "../../rooms/police/door.ts";
import { sectorDecisionDoor } from "../sector-decision.ts";

/** The cells' decisions, to those who are present in public space. */
export const courtToPoliceDecision = sectorDecisionDoor({
  to: "police",
  purpose: {
    fr: "Que la préfecture de Police sache ce que les cellules décident pour un secteur",
    en: "So that the police prefecture knows what the cells decide for a sector",
  },
  apply: applySectorDecision,
});
