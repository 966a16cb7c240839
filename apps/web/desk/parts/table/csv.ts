/** What is seen, as a CSV file that spreadsheets open without asking (UTF-8 with mark, semicolons in French). */
import type { Words } from "../../words/language.tsx";
import { cellText } from "./cell-text.ts";
import { type TableColumn, valueOf } from "./table-types.ts";

/** Numbers and dates stay as written by the server; a text that a spreadsheet would run is disarmed. */
const quote = (text: string, separator: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+([.,]\d+)?$/.test(text) ? `'${text}` : text;
  return safe.includes(separator) || /["\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** The rows and columns on screen, headings first. */
export const toCsv = <R>(rows: readonly R[], columns: readonly TableColumn<R>[], words: Words): string => {
  const separator = words.language === "fr" ? ";" : ",";
  const cell = (row: R, column: TableColumn<R>): string => {
    const value = valueOf(row, column);
    const plain = typeof value === "string" && (column.kind === "day" || column.kind === "instant");
    if (typeof value === "number")
      return words.language === "fr" ? String(value).replace(".", ",") : String(value);
    return plain ? value : cellText(value, column, words);
  };
  const lines = [
    columns.map((column) => quote(words.say(column.label), separator)),
    ...rows.map((row) => columns.map((column) => quote(cell(row, column), separator))),
  ];
  return `\uFEFF${lines.map((line) => line.join(separator)).join("\r\n")}\r\n`;
};

/** Offers `text` as a file. */
export const offerFile = (name: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};
