/** Which frame each role may plan under, and where. Three regimes with like names are kept apart from the first entry. */
import { type Refused, refuseField } from "../../../kernel/refusal.ts";
import type { Frame, UnitKind } from "../words.ts";

/** The frames of each role. */
export const framesOf: Readonly<Record<string, readonly Frame[]>> = {
  psychologist: ["permanence", "other"],
  unit: ["other"],
  referent: ["treatment-order", "other"],
};

/** Refuses a frame that the role does not hold, or that does not take place in such a unit. */
export const refuseFrame = (role: string, frame: Frame, kind: UnitKind): Refused | undefined => {
  if (!framesOf[role]?.includes(frame))
    return refuseField("frame", {
      fr: "Cadre : votre mandat ne tient pas ce cadre. Choisissez-en un autre, ou changez de mandat.",
      en: "Frame: your mandate does not hold this frame. Choose another, or switch mandate.",
    });
  if ((frame === "permanence") !== (kind === "permanence"))
    return refuseField("frame", {
      fr: "Cadre : la permanence de psychologues se tient à la permanence, et rien d'autre ne s'y tient. Changez le cadre ou le lieu.",
      en: "Frame: the psychologists' desk is held at the desk, and nothing else is held there. Change the frame or the place.",
    });
  return undefined;
};
