import { countFacts, measures } from "../../rooms/care/door.ts";
import { type CountingRoom, countsDoor } from "../counts-door.ts";

/** What the care room counts. */
export const careCounts: CountingRoom = { room: "care", measures, countFacts };

/** Counts of the care room, to steering. */
export const careToSteering = countsDoor(careCounts, {
  fr: "Établissements de soin",
  en: "Care establishments",
});
