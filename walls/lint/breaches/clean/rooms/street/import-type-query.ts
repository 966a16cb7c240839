export type Seen = import("../../kernel/words.ts").Word;
