/** The input that fits a field. */
import { ChoiceInput, ChoicesInput } from "./choice-input.tsx";
import { DayInput } from "./day-input.tsx";
import { FileInput } from "./file-input.tsx";
import { IdInput } from "./id-input.tsx";
import type { InputProps } from "./input-props.ts";
import { TextInput } from "./text-input.tsx";

export const FieldInput = (props: InputProps) => {
  switch (props.field.kind) {
    case "hidden":
      return null;
    case "day":
      return <DayInput {...props} />;
    case "choice":
    case "yes-no":
      return <ChoiceInput {...props} />;
    case "choices":
      return <ChoicesInput {...props} />;
    case "id":
      return <IdInput {...props} />;
    case "file":
      return <FileInput {...props} />;
    default:
      return <TextInput {...props} />;
  }
};
