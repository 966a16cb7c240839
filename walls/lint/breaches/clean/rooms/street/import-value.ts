import { words } from "../../kernel/words.ts";
export const seen = words;
