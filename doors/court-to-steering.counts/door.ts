import { countFacts, measures } from "../../rooms/court/door.ts";
import { type CountingRoom, countsDoor } from "../counts-door.ts";

/** What the court room counts. */
export const courtCounts: CountingRoom = { room: "court", measures, countFacts };

/** Counts of the court room, to steering. */
export const courtToSteering = countsDoor(courtCounts, { fr: "Parquet", en: "Prosecutor's office" });
