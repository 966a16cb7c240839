import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
export const seen: unknown = require("../../kernel/words.ts");
