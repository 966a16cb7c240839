// breach: trame/direction
export { house } from "../testing/house.ts";
