import * as all from "../../kernel/words.ts";
export const seen = all;
