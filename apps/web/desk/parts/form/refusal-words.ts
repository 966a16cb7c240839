/** A refusal in words: what is wrong, then what to do next. The server's own sentence is preferred. */
import { catalogues, type MessageKey } from "../../../messages/index.ts";
import type { Refusal } from "../../api/answer.ts";
import type { Words } from "../../words/language.tsx";

export const refusalWords = (
  refusal: Refusal,
  words: Words,
): { readonly title: string; readonly next: string } => {
  const known = `refusal.${refusal.kind}.title` in catalogues.fr ? refusal.kind : "broken";
  const title = words.t(`refusal.${known}.title` as MessageKey);
  const next = words.t(`refusal.${known}.next` as MessageKey);
  return { title, next: refusal.say ? words.say(refusal.say) : next };
};
