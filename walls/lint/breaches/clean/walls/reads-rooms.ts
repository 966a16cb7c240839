export { catalogue } from "../doors/catalogue.ts";
export { shelterWalls } from "../rooms/shelter/walls.ts";
