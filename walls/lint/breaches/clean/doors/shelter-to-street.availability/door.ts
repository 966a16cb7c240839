export { measures } from "../../rooms/shelter/door.ts";
export { shelterWalls } from "../../rooms/shelter/walls.ts";
export type { Place } from "../../rooms/shelter/words.ts";
