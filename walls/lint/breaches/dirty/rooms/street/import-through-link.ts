// breach: trame/direction
export type { Place } from "./linked.ts";
