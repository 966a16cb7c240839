// breach: trame/direction
export { rows } from "../../rooms/shelter/store.ts";
