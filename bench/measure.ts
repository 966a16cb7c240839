/** A measure: it asks the ground for what it needs and gives its readings one by one. */
import type { Ground } from "./ground.ts";
import type { Reading } from "./line.ts";

export type Measure = { readonly name: string; run: (ground: Ground) => AsyncIterable<Reading> };
