/** One answer among few (buttons) or many (list); yes or no; several answers. */
import type { Option } from "../../api/room-types.ts";
import { inBoth } from "../../words/in-both.ts";
import { useWords } from "../../words/language.tsx";
import { described, FieldBox, FieldGroup, fieldId } from "./field-box.tsx";
import { type InputProps, textOf } from "./input-props.ts";

const few = 6;
const yesNo: readonly Option[] = [
  { value: "yes", label: inBoth("yes") },
  { value: "no", label: inBoth("no") },
];

export const ChoiceInput = (props: InputProps) =>
  props.field.asList || (props.field.options?.length ?? 0) > few ? (
    <LongList {...props} />
  ) : (
    <Buttons {...props} />
  );

const Buttons = ({ field, value, onChange, error }: InputProps) => {
  const { say, t } = useWords();
  const options = field.kind === "yes-no" ? yesNo : (field.options ?? []);
  const none: readonly Option[] = field.required ? [] : [{ value: "", label: inBoth("form.not-told") }];
  return (
    <FieldGroup field={field} error={error}>
      {options.length === 0 ? <p className="hint">{t("form.no-option")}</p> : null}
      {[...options, ...none].map((option) => (
        <label key={option.value} className="tick">
          <input
            type="radio"
            name={field.name}
            value={option.value}
            checked={textOf(value) === option.value}
            onChange={() => onChange(option.value)}
          />
          {say(option.label)}
        </label>
      ))}
    </FieldGroup>
  );
};

const LongList = ({ field, value, onChange, error }: InputProps) => {
  const { say, t } = useWords();
  return (
    <FieldBox field={field} error={error}>
      <select
        id={fieldId(field)}
        name={field.name}
        value={textOf(value)}
        {...described(field, error)}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">{t(field.required ? "form.choose" : "form.not-told")}</option>
        {field.options?.map((option) => (
          <option key={option.value} value={option.value}>
            {say(option.label)}
          </option>
        ))}
      </select>
    </FieldBox>
  );
};

export const ChoicesInput = ({ field, value, onChange, error }: InputProps) => {
  const { say } = useWords();
  const chosen = Array.isArray(value) ? (value as readonly string[]) : [];
  return (
    <FieldGroup field={field} error={error}>
      {field.options?.map((option) => (
        <label key={option.value} className="tick">
          <input
            type="checkbox"
            name={field.name}
            checked={chosen.includes(option.value)}
            onChange={(event) =>
              onChange(
                event.target.checked
                  ? [...chosen, option.value]
                  : chosen.filter((kept) => kept !== option.value),
              )
            }
          />
          {say(option.label)}
        </label>
      ))}
    </FieldGroup>
  );
};
