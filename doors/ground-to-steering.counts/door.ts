import { countFacts, measures } from "../../rooms/ground/door.ts";
import { type CountingRoom, countsDoor } from "../counts-door.ts";

/** What the ground room counts. */
export const groundCounts: CountingRoom = { room: "ground", measures, countFacts };

/** Counts of the ground room, to steering. */
export const groundToSteering = countsDoor(groundCounts, {
  fr: "Ville, espace public",
  en: "City, public space",
});
