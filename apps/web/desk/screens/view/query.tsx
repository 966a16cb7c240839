/** What a list may be asked: kept in the address, so that the link can be shared. */
import { type FormEvent, useState } from "react";
import { Button } from "react-aria-components";
import { useSearchParams } from "wouter";
import type { Issue } from "../../api/answer.ts";
import type { View } from "../../api/room-types.ts";
import { check } from "../../parts/form/check.ts";
import { FieldInput } from "../../parts/form/field-input.tsx";
import { startingValues, toBody } from "../../parts/form/values.ts";
import { useWords } from "../../words/language.tsx";

export const Query = ({ view }: { readonly view: View }) => {
  const { t, say } = useWords();
  const [search, setSearch] = useSearchParams();
  const [values, setValues] = useState(() => startingValues(view.query, Object.fromEntries(search)));
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = check(view.query, values);
    setIssues(found);
    if (found.length > 0) return;
    const pairs = Object.entries(toBody(view.query, values)).flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).map((one) => [name, String(one)]),
    );
    setSearch(new URLSearchParams(pairs));
  };
  return (
    <form className="query" noValidate onSubmit={submit} aria-label={t("list.query")}>
      {view.query.map((field) => (
        <FieldInput
          key={field.name}
          field={field}
          value={values[field.name] ?? ""}
          onChange={(value) => setValues((before) => ({ ...before, [field.name]: value }))}
          error={say(issues.find((issue) => issue.path[0] === field.name)?.say) || undefined}
        />
      ))}
      <Button type="submit" className="button">
        {t("list.ask")}
      </Button>
    </form>
  );
};
