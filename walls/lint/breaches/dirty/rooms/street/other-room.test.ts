// breach: trame/direction
export { shelter } from "../shelter/index.ts";
