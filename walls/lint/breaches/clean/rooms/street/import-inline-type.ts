import { type Word } from "../../kernel/words.ts";
export type Seen = Word;
