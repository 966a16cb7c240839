/** Every declaration of the house: the eight rooms and the gate. */
import { gateWalls } from "../gate/walls.ts";
import type { RoomWalls } from "../kernel/walls.ts";
import { careWalls } from "../rooms/care/walls.ts";
import { courtWalls } from "../rooms/court/walls.ts";
import { groundWalls } from "../rooms/ground/walls.ts";
import { policeWalls } from "../rooms/police/walls.ts";
import { receptionWalls } from "../rooms/reception/walls.ts";
import { shelterWalls } from "../rooms/shelter/walls.ts";
import { steeringWalls } from "../rooms/steering/walls.ts";
import { streetWalls } from "../rooms/street/walls.ts";

/** The declarations, in the order in which the rooms are shown. */
export const allWalls: readonly RoomWalls[] = [
  streetWalls,
  receptionWalls,
  shelterWalls,
  careWalls,
  courtWalls,
  policeWalls,
  groundWalls,
  steeringWalls,
  gateWalls,
];

/** The declaration of a schema. */
export const wallsOf = (room: string): RoomWalls => {
  const found = allWalls.find((walls) => walls.room === room);
  if (!found) throw new Error(`no walls are declared for ${room}`);
  return found;
};
