export { words } from "../../kernel/words.ts";
