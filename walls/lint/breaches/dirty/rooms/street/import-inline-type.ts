// breach: trame/direction
import { type Shelter } from "../shelter/index.ts";
export type Seen = Shelter;
