import { createRequire } from "node:module";

// breach: trame/direction
export const seen: unknown = createRequire(import.meta.url)("../shelter/index.ts");
