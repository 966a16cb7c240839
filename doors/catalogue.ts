/** Every door of the house. What is not listed here does not pass. */

import { careToSteering } from "./care-to-steering.counts/door.ts";
import { courtToGroundDecision } from "./court-to-ground.sector-decision/door.ts";
import { courtToPoliceDecision } from "./court-to-police.sector-decision/door.ts";
import { courtToReceptionDecision } from "./court-to-reception.sector-decision/door.ts";
import { courtToSteering } from "./court-to-steering.counts/door.ts";
import type { OpenDoor } from "./define.ts";
import { groundToPoliceNuisance } from "./ground-to-police.nuisance/door.ts";
import { groundToSteering } from "./ground-to-steering.counts/door.ts";
import { policeToSteering } from "./police-to-steering.counts/door.ts";
import { receptionToSteering } from "./reception-to-steering.counts/door.ts";
import { availabilityToReception } from "./shelter-to-reception.availability/door.ts";
import { shelterToSteering } from "./shelter-to-steering.counts/door.ts";
import { availabilityToStreet } from "./shelter-to-street.availability/door.ts";
import { litterToGround } from "./street-to-ground.litter/door.ts";
import { streetToSteering } from "./street-to-steering.counts/door.ts";

/** Every open door, in the order in which their messages are carried. */
export const doors: readonly OpenDoor[] = [
  streetToSteering,
  receptionToSteering,
  shelterToSteering,
  careToSteering,
  courtToSteering,
  policeToSteering,
  groundToSteering,
  courtToGroundDecision,
  courtToPoliceDecision,
  courtToReceptionDecision,
  groundToPoliceNuisance,
  availabilityToReception,
  availabilityToStreet,
  litterToGround,
];

const byId = new Map(doors.map((door) => [door.id, door]));

/** The door of this name; throws on one that does not exist (a bug of the sender). */
export const doorOf = (id: string): OpenDoor => {
  const found = byId.get(id);
  if (!found) throw new Error(`no door is called ${id}`);
  return found;
};

/** Checks a message before it is written to an outbox: a message that its door would refuse is a bug of the sender. */
export const checkMessage = (door: string, body: unknown): void => {
  const parsed = doorOf(door).schema.safeParse(body);
  if (!parsed.success) throw new Error(`message does not fit ${door}: ${parsed.error.message}`);
};
