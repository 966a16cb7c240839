// breach: trame/direction
export type Seen = typeof import("../shelter/index.ts");
