/** What became of an act, beside where it was asked for. */
import { Notice } from "../../../parts/basic/notice.tsx";
import { refusalWords } from "../../../parts/form/refusal-words.ts";
import { useWords } from "../../../words/language.tsx";
import type { Told as What } from "./use-review-act.ts";

export const Told = ({ told }: { readonly told: What }) => {
  const words = useWords();
  if (told === undefined) return null;
  if ("done" in told) return <Notice meaning="done" title={told.done} announce />;
  const { title, next } = refusalWords(told.refusal, words);
  return (
    <Notice meaning="stop" title={title} announce>
      <p>{next}</p>
      {told.refusal.issues?.map((issue) => (
        <p key={issue.path.join(".") + issue.say.fr}>{words.say(issue.say)}</p>
      ))}
    </Notice>
  );
};
