/** The form of an act, drawn from its fields: one column, and a button that says what happens. */
import { Eye } from "lucide-react";
import type { FormEvent } from "react";
import { Button } from "react-aria-components";
import type { Act, Field } from "../../api/room-types.ts";
import { useWords } from "../../words/language.tsx";
import { ErrorSummary } from "./error-summary.tsx";
import { FieldInput } from "./field-input.tsx";
import { issueWords } from "./issue-words.ts";
import { StaleCompare } from "./stale-compare.tsx";
import { type Done, useActForm } from "./use-act-form.ts";

type Props = {
  readonly room: string;
  readonly act: Act;
  /** Names the draft in this tab. */
  readonly place: string;
  readonly given: Readonly<Record<string, unknown>>;
  readonly onDone: (done: Done, startAgain: () => void) => void;
};

export const ActForm = ({ room, act, place, given, onDone }: Props) => {
  const words = useWords();
  const { t, say } = words;
  const form = useActForm(room, act, place, given);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (form.sending) return;
    const done = await form.submit();
    if (done !== undefined) onDone(done, form.startAgain);
  };
  const errorOf = (field: Field) => {
    const found = form.refusal?.issues?.find((issue) => String(issue.path[0]) === field.name);
    return found && issueWords(found, field, words);
  };
  return (
    <form className="act-form" noValidate onSubmit={(event) => void submit(event)}>
      {form.refusal ? <ErrorSummary refusal={form.refusal} fields={act.fields} /> : null}
      {form.refusal?.kind === "stale" ? (
        <StaleCompare
          refusal={form.refusal}
          fields={act.fields}
          onKeepMine={form.keepMine}
          onTakeTheirs={form.takeTheirs}
        />
      ) : null}
      {act.fields.map((field) => (
        <FieldInput
          key={field.name}
          field={field}
          value={form.values[field.name] ?? ""}
          onChange={(value) => form.set(field.name, value)}
          error={errorOf(field)}
        />
      ))}
      {act.preview ? (
        <section className="preview" aria-label={t("form.preview")}>
          <h2>
            <Eye aria-hidden size={20} /> {t("form.preview")}
          </h2>
          <p>{say(act.preview)}</p>
        </section>
      ) : null}
      <div className="actions">
        <Button type="submit" className="button strong">
          {say(act.title)}
        </Button>
        {form.written ? (
          <Button className="button plain" onPress={form.startAgain}>
            {t("form.forget-draft")}
          </Button>
        ) : null}
      </div>
      <p className="hint" role="status">
        {form.sending ? t("form.sending") : form.written ? t("form.draft-kept") : ""}
      </p>
    </form>
  );
};
