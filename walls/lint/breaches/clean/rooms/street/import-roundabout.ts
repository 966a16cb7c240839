export { words } from "../shelter/../../kernel/words.ts";
