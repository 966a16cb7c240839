/** A day that may be typed or pasted in any usual writing; the day understood is said back in full. */
import { formatWeekday } from "../../words/days.ts";
import { useWords } from "../../words/language.tsx";
import { parseDay } from "../../words/parse-day.ts";
import { described, FieldBox, fieldId, hintId } from "./field-box.tsx";
import { type InputProps, textOf } from "./input-props.ts";

export const DayInput = ({ field, value, onChange, error }: InputProps) => {
  const { t, language } = useWords();
  const typed = textOf(value);
  const day = parseDay(typed);
  const says = described(field, error);
  return (
    <FieldBox field={field} error={error}>
      <p className="hint" id={`${hintId(field)}-day`}>
        {t("form.day-hint")}
      </p>
      <input
        id={fieldId(field)}
        name={field.name}
        className="short"
        autoComplete="off"
        value={typed}
        {...says}
        aria-describedby={[says["aria-describedby"], `${hintId(field)}-day`].filter(Boolean).join(" ")}
        onChange={(event) => onChange(event.target.value)}
      />
      <output className="hint understood" htmlFor={fieldId(field)}>
        {day ? formatWeekday(day, language) : ""}
      </output>
    </FieldBox>
  );
};
