/** What became of an act, beside where it was asked for; it takes the focus, since the button may be gone. */
import { useEffect, useRef } from "react";
import { Notice } from "../../../parts/basic/notice.tsx";
import { refusalWords } from "../../../parts/form/refusal-words.ts";
import { useWords } from "../../../words/language.tsx";
import type { Told as What } from "./use-review-act.ts";

export const Told = ({ told }: { readonly told: What }) => {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (told !== undefined) box.current?.focus();
  }, [told]);
  if (told === undefined) return null;
  if ("done" in told) return <Notice ref={box} meaning="done" title={told.done} announce />;
  const { title, next } = refusalWords(told.refusal, words);
  return (
    <Notice ref={box} meaning="stop" title={title} announce>
      <p>{next}</p>
      {told.refusal.issues?.map((issue) => (
        <p key={issue.path.join(".") + issue.say.fr}>{words.say(issue.say)}</p>
      ))}
    </Notice>
  );
};
