// breach: trame/direction
export type { Shelter } from "../shelter/index.ts";
