import type { Figure } from "../../../kernel/figure.ts";
import { words } from "../../../kernel/words.ts";

export const screen = (figure: Figure) => [figure.value, words];
