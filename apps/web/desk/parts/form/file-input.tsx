/** A file of counts (CSV or ODS), read on this device and sent with the form. */
import { useState } from "react";
import { useWords } from "../../words/language.tsx";
import { formatNumber } from "../../words/numbers.ts";
import { described, FieldBox, fieldId } from "./field-box.tsx";
import type { InputProps } from "./input-props.ts";

const encode = async (file: File): Promise<string> => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return btoa(pieces.join(""));
};

/** `field.max` is in bytes. */
export const FileInput = ({ field, onChange, error }: InputProps) => {
  const { t, language } = useWords();
  const largest = Number(field.max ?? 2_000_000);
  const [tooLarge, setTooLarge] = useState(false);
  const shown = tooLarge ? t("form.issue.file", { max: formatNumber(largest / 1_000_000, language) }) : error;
  const choose = async (file: File | undefined) => {
    const refused = file !== undefined && file.size > largest;
    setTooLarge(refused);
    onChange(file === undefined || refused ? "" : { name: file.name, base64: await encode(file) });
  };
  return (
    <FieldBox field={field} error={shown}>
      <input
        id={fieldId(field)}
        name={field.name}
        type="file"
        accept=".csv,.ods,text/csv,application/vnd.oasis.opendocument.spreadsheet"
        {...described(field, shown)}
        onChange={(event) => void choose(event.target.files?.[0])}
      />
    </FieldBox>
  );
};
