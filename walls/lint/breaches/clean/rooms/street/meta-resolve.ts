export const seen = import.meta.resolve("../../kernel/words.ts");
