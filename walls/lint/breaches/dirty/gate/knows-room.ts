// breach: trame/direction
export type { Place } from "../rooms/shelter/words.ts";
