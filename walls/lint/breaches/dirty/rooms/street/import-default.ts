// breach: trame/direction
import * as all from "../shelter/index.ts";
export const seen = all;
