// breach: trame/direction
export type Seen = import("../shelter/index.ts").Shelter;
