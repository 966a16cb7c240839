import { house } from "../../testing/house.ts";

export const written = [house];
