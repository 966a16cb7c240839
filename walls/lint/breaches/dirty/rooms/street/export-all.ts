// breach: trame/direction
export * from "../shelter/index.ts";
