/** The two catalogues. French is the first; English has exactly the same keys. */
import type { Message } from "./catalogue.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";

export type Language = "fr" | "en";
export type MessageKey = keyof typeof fr;

export const catalogues: Readonly<Record<Language, Readonly<Record<MessageKey, Message>>>> = { fr, en };
