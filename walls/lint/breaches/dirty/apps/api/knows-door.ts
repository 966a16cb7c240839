// breach: trame/direction
export { measures } from "../../rooms/shelter/door.ts";
