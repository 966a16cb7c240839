import { applyAvailability } from "../../rooms/street/door.ts";
import { type Availability, availabilityTerms } from "../availability.ts";
import { defineDoor } from "../define.ts";

/** Places free tonight, from shelter to the outreach teams. */
export const availabilityToStreet = defineDoor<Availability>({
  ...availabilityTerms,
  id: "shelter-to-street.availability",
  to: "street",
  purpose: {
    fr: "Que les maraudes sachent ce qu'elles peuvent proposer cette nuit",
    en: "Let outreach teams know what they can offer tonight",
  },
  apply: applyAvailability,
});
