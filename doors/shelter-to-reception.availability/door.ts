import { applyAvailability } from "../../rooms/reception/door.ts";
import { type Availability, availabilityTerms } from "../availability.ts";
import { defineDoor } from "../define.ts";

/** Places free tonight, from shelter to the reception centres. */
export const availabilityToReception = defineDoor<Availability>({
  ...availabilityTerms,
  id: "shelter-to-reception.availability",
  to: "reception",
  purpose: {
    fr: "Que les centres d'accueil sachent ce qu'ils peuvent proposer cette nuit",
    en: "Let reception centres know what they can offer tonight",
  },
  apply: applyAvailability,
});
