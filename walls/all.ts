/** Every declaration of the house: the eight rooms and the gate. */
import { policeWalls } from "../rooms/police/walls.ts";
import type { RoomWalls } from "../kernel/walls.ts";

export const allWalls: readonly RoomWalls[] = [policeWalls];
