/** What an issue says, without the name of its field: the name stands above it already. */
import type { Issue } from "../../api/answer.ts";
import type { Field } from "../../api/room-types.ts";
import type { Words } from "../../words/language.tsx";

/** The sentence of `issue`, for `field`. */
export const issueWords = (issue: Issue, field: Field | undefined, words: Words): string => {
  const sentence = words.say(issue.say);
  const label = words.say(field?.label);
  if (label === "" || !sentence.startsWith(label)) return sentence;
  const rest = sentence.slice(label.length).replace(/^\s*:\s*/, "");
  return rest.charAt(0).toUpperCase() + rest.slice(1);
};
