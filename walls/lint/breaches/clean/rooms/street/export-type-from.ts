export type { Word } from "../../kernel/words.ts";
