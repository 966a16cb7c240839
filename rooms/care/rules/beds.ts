/** Beds: only a D2O has any, and each holds one person. */
import { type Refused, refuse, refuseField } from "../../../kernel/refusal.ts";
import type { UnitKind } from "../words.ts";

/** Refuses a number of beds that this kind of unit cannot have. */
export const refuseBeds = (kind: UnitKind, beds: number): Refused | undefined => {
  if (kind === "d2o" && beds === 0)
    return refuseField("beds", {
      fr: "Lits : un D2O a au moins un lit. Indiquez leur nombre.",
      en: "Beds: a D2O has at least one bed. Enter how many.",
    });
  if (kind !== "d2o" && beds > 0)
    return refuseField("beds", {
      fr: "Lits : seul un D2O a des lits. Indiquez 0.",
      en: "Beds: only a D2O has beds. Enter 0.",
    });
  return undefined;
};

/** Refuses an admission when every bed is taken that day, or when there are none. */
export const refuseFull = (kind: UnitKind, beds: number, taken: number): Refused | undefined => {
  if (kind !== "d2o")
    return refuseField("site", {
      fr: "Unité : celle-ci n'a pas de lits. Choisissez un D2O.",
      en: "Unit: this one has no beds. Choose a D2O.",
    });
  if (taken < beds) return undefined;
  return refuse({
    kind: "wrong-state",
    say: {
      fr: `Les ${beds} lits sont pris ce jour-là. Enregistrez une sortie ou choisissez une autre unité.`,
      en: `All ${beds} beds are taken that day. Record a discharge or choose another unit.`,
    },
  });
};
