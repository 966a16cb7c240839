export * from "../../kernel/words.ts";
