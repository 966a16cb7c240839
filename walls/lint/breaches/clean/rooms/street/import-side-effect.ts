import "../../kernel/words.ts";
