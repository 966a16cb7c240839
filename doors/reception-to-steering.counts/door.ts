import { countFacts, measures } from "../../rooms/reception/door.ts";
import { type CountingRoom, countsDoor } from "../counts-door.ts";

/** What the reception room counts. */
export const receptionCounts: CountingRoom = { room: "reception", measures, countFacts };

/** Counts of the reception room, to steering. */
export const receptionToSteering = countsDoor(receptionCounts, {
  fr: "Gestionnaires des centres d'accueil",
  en: "Managers of the reception centres",
});
