import seen = require("../../kernel/words.ts");
export const again = seen;
