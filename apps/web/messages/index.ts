/** The two catalogues. French is the first; English has exactly the same keys. */
import type { Message } from "./catalogue.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";

/** The two languages of the desk. */
export type Language = "fr" | "en";
/** The name of a message; both catalogues have exactly these. */
export type MessageKey = keyof typeof fr;

/** The messages, by language. */
export const catalogues: Readonly<Record<Language, Readonly<Record<MessageKey, Message>>>> = { fr, en };
