/** The frame of one field: label above, hint before it, error beside it. */
import type { ReactNode } from "react";
import type { Field } from "../../api/room-types.ts";
import { useWords } from "../../words/language.tsx";

export const fieldId = (field: Field): string => `field-${field.name}`;
export const hintId = (field: Field): string => `hint-${field.name}`;
export const errorId = (field: Field): string => `error-${field.name}`;

/** What each input says of itself to assistive techniques. */
export const described = (field: Field, error: string | undefined) => ({
  "aria-describedby":
    [field.hint ? hintId(field) : "", error ? errorId(field) : ""].filter(Boolean).join(" ") || undefined,
  "aria-invalid": error ? true : undefined,
  "aria-required": field.required || undefined,
});

type Props = { readonly field: Field; readonly error: string | undefined; readonly children: ReactNode };

/** One input with its label. */
export const FieldBox = ({ field, error, children }: Props) => (
  <div className={error ? "field wrong" : "field"}>
    <label htmlFor={fieldId(field)}>
      <FieldName field={field} />
    </label>
    <HintAndError field={field} error={error} />
    {children}
  </div>
);

/** Several inputs under one legend. */
export const FieldGroup = ({ field, error, children }: Props) => (
  <fieldset
    className={error ? "field wrong" : "field"}
    id={fieldId(field)}
    tabIndex={-1}
    {...groupSays(field, error)}
  >
    <legend>
      <FieldName field={field} />
    </legend>
    <HintAndError field={field} error={error} />
    {children}
  </fieldset>
);

const groupSays = (field: Field, error: string | undefined) => ({
  "aria-describedby": described(field, error)["aria-describedby"],
});

const FieldName = ({ field }: { readonly field: Field }) => {
  const { say, t } = useWords();
  return (
    <>
      {say(field.label)}
      {field.unit ? ` (${say(field.unit)})` : ""}
      {field.required ? null : <span className="optional"> {t("form.optional")}</span>}
    </>
  );
};

const HintAndError = ({ field, error }: { readonly field: Field; readonly error: string | undefined }) => {
  const { say, t } = useWords();
  return (
    <>
      {field.hint ? (
        <p className="hint" id={hintId(field)}>
          {say(field.hint)}
        </p>
      ) : null}
      {error ? (
        <p className="error" id={errorId(field)}>
          <span className="only-heard">{t("form.error")} </span>
          {error}
        </p>
      ) : null}
    </>
  );
};
