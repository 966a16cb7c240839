/** The seven rooms that count. */
import { careCounts } from "./care-to-steering.counts/door.ts";
import type { CountingRoom } from "./counts-door.ts";
import { courtCounts } from "./court-to-steering.counts/door.ts";
import { groundCounts } from "./ground-to-steering.counts/door.ts";
import { policeCounts } from "./police-to-steering.counts/door.ts";
import { receptionCounts } from "./reception-to-steering.counts/door.ts";
import { shelterCounts } from "./shelter-to-steering.counts/door.ts";
import { streetCounts } from "./street-to-steering.counts/door.ts";

export const countingRooms: readonly CountingRoom[] = [
  streetCounts,
  receptionCounts,
  shelterCounts,
  careCounts,
  courtCounts,
  policeCounts,
  groundCounts,
];
