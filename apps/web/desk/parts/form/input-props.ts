/** What every input of a form receives. */
import type { Field } from "../../api/room-types.ts";
import type { FormValue } from "./values.ts";

/** What every input of a form is given. */
export type InputProps = {
  readonly field: Field;
  readonly value: FormValue;
  readonly onChange: (value: FormValue) => void;
  readonly error: string | undefined;
};

/** The value as text; what is not text shows as empty. */
export const textOf = (value: FormValue): string => (typeof value === "string" ? value : "");
