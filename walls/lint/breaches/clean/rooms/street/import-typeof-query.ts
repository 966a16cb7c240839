export type Seen = typeof import("../../kernel/words.ts");
