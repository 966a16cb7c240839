/** Every declaration of the house: the eight rooms and the gate. */
import { policeWalls } from "../rooms/police/walls.ts";
import { steeringWalls } from "../rooms/steering/walls.ts";


export const allWalls: readonly RoomWalls[] = [policeWalls, steeringWalls];
