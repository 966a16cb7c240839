/** What stopped the form, first and with the focus: each line leads to its field. */
import { useEffect, useRef } from "react";
import type { Refusal } from "../../api/answer.ts";
import type { Field } from "../../api/room-types.ts";
import { useWords } from "../../words/language.tsx";
import { Notice } from "../basic/notice.tsx";
import { fieldId } from "./field-box.tsx";
import { issueWords } from "./issue-words.ts";
import { refusalWords } from "./refusal-words.ts";

type Props = { readonly refusal: Refusal; readonly fields: readonly Field[] };

export const ErrorSummary = ({ refusal, fields }: Props) => {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refusal) box.current?.focus();
  }, [refusal]);
  const { title, next } = refusalWords(refusal, words);
  return (
    <Notice ref={box} meaning="stop" title={title} announce>
      {next ? <p>{next}</p> : null}
      {refusal.kind === "not-signed-in" ? (
        <p>
          <a href="/sign-in">{words.t("sign-in.go")}</a>
        </p>
      ) : null}
      {refusal.issues?.length ? (
        <ul>
          {refusal.issues.map((issue) => {
            const field = fields.find(
              (known) => known.name === String(issue.path[0]) && known.kind !== "hidden",
            );
            const key = `${issue.path.join(".")} ${issue.say.fr}`;
            if (field === undefined) return <li key={key}>{words.say(issue.say)}</li>;
            return (
              <li key={key}>
                <a href={`#${fieldId(field)}`} onClick={(event) => goTo(event, fieldId(field))}>
                  {words.say(field.label)}
                </a>
                {words.t("colon")}
                {issueWords(issue, field, words)}
              </li>
            );
          })}
        </ul>
      ) : null}
    </Notice>
  );
};

const goTo = (event: { preventDefault: () => void }, id: string): void => {
  const target = document.getElementById(id);
  if (target === null) return;
  event.preventDefault();
  const inside = target.matches("fieldset") ? target.querySelector<HTMLElement>("input") : null;
  (inside ?? target).focus();
};
