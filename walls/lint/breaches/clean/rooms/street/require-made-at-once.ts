import { createRequire } from "node:module";

export const seen: unknown = createRequire(import.meta.url)("../../kernel/words.ts");
