// breach: trame/direction
export const seen = import.meta.resolve("../shelter/index.ts");
