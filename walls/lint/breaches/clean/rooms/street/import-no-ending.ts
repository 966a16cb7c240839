export { words } from "../../kernel/words";
