// breach: trame/direction
export const seen = await import("../shelter/index.ts");
