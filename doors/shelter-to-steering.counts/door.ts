import { countFacts, measures } from "../../rooms/shelter/door.ts";
import { type CountingRoom, countsDoor } from "../counts-door.ts";

/** What the shelter room counts. */
export const shelterCounts: CountingRoom = { room: "shelter", measures, countFacts };

/** Counts of the shelter room, to steering. */
export const shelterToSteering = countsDoor(shelterCounts, {
  fr: "Opérateurs d'hébergement et DRIHL",
  en: "Shelter operators and the regional housing directorate",
});
