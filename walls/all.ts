/** Every declaration of the house: the eight rooms and the gate. */
import type { RoomWalls } from "../kernel/walls.ts";
import { careWalls } from "../rooms/care/walls.ts";
import { policeWalls } from "../rooms/police/walls.ts";
import { shelterWalls } from "../rooms/shelter/walls.ts";
import { steeringWalls } from "../rooms/steering/walls.ts";

export const allWalls: readonly RoomWalls[] = [shelterWalls, careWalls, policeWalls, steeringWalls];
