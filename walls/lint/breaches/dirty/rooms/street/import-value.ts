// breach: trame/direction
import { shelter } from "../shelter/index.ts";
export const seen = shelter;
