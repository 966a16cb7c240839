// breach: trame/direction
export * as all from "../shelter/index.ts";
