/** Text, long text, number and time: one line or several. */
import { useWords } from "../../words/language.tsx";
import { described, FieldBox, fieldId } from "./field-box.tsx";
import { type InputProps, textOf } from "./input-props.ts";

const modes = { number: "decimal", time: "text", text: "text" } as const;

export const TextInput = ({ field, value, onChange, error }: InputProps) => {
  const { t } = useWords();
  const text = textOf(value);
  const shared = {
    id: fieldId(field),
    name: field.name,
    value: text,
    autoComplete: "off",
    ...described(field, error),
  };
  const left = field.maxLength === undefined ? undefined : field.maxLength - [...text].length;
  return (
    <FieldBox field={field} error={error}>
      {field.kind === "long-text" ? (
        <textarea {...shared} rows={5} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input
          {...shared}
          className={field.kind === "text" ? undefined : "short"}
          inputMode={modes[field.kind as keyof typeof modes] ?? "text"}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      {left !== undefined && left < (field.maxLength ?? 0) / 5 ? (
        <p className="hint" role="status">
          {t(left < 0 ? "form.over" : "form.left", { count: Math.abs(left) })}
        </p>
      ) : null}
    </FieldBox>
  );
};
