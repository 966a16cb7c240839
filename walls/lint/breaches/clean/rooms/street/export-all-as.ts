export * as all from "../../kernel/words.ts";
