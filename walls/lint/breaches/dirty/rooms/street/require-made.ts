import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
// breach: trame/direction
export const seen: unknown = require("../shelter/index.ts");
