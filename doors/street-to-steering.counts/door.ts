import { countFacts, measures } from "../../rooms/street/door.ts";
import { type CountingRoom, countsDoor } from "../counts-door.ts";

/** What the street room counts. */
export const streetCounts: CountingRoom = { room: "street", measures, countFacts };

/** Counts of the street room, to steering. */
export const streetToSteering = countsDoor(streetCounts, {
  fr: "Associations de maraude et leurs financeurs",
  en: "Outreach associations and their funders",
});
