// breach: trame/direction
export { measures } from "./door.ts";
