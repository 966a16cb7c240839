export { words } from "../../kernel/words.js";
