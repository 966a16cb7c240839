import { countFacts, measures } from "../../rooms/police/door.ts";
import { type CountingRoom, countsDoor } from "../counts-door.ts";

/** What the police room counts. */
export const policeCounts: CountingRoom = { room: "police", measures, countFacts };

/** Counts of the police room, to steering. */
export const policeToSteering = countsDoor(policeCounts, {
  fr: "Préfecture de Police",
  en: "Police prefecture",
});
