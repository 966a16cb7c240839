/**
 * The history that others published, read from `published-figures.csv`. Contradictory values are kept side by side,
 * each with its source and grade; a broken line refuses the whole file and is named by its number.
 */
import { readFile } from "node:fs/promises";
import papaparse from "papaparse";
import { type Issue, ok, type Refused, type Result, refuse } from "../../../kernel/refusal.ts";
import { type PublishedFigure, publishedColumns, publishedRow } from "./published-row.ts";
import { publishedIssues, unknownIssue } from "./published-words.ts";

/**
 * Reads the text of the file. Refusal `bad-input`: one issue per fault, its path being the line number (the header is
 * line 1) and the column.
 */
export const parsePublishedFigures = (text: string): Result<readonly PublishedFigure[]> => {
  // Blank lines are kept while reading so that line numbers stay those of the file.
  const parsed = papaparse.parse<string[]>(text.replace(/^\uFEFF/, "").replace(/\s+$/, ""), {
    delimiter: ",",
  });
  const broken = parsed.errors.filter(({ type }) => type === "Quotes");
  if (broken.length > 0) return refused(broken.map(({ row }) => issue((row ?? 0) + 1, "quotes")));
  const [header, ...lines] = parsed.data;
  if (header?.join() !== publishedColumns.join()) return refused([issue(1, "header")]);
  const figures: PublishedFigure[] = [];
  const issues: Issue[] = [];
  const seen = new Set<string>();
  for (const [index, cells] of lines.entries()) {
    const line = index + 2;
    const answer = readLine(cells, line);
    const key = cells.slice(0, 1).concat(cells.slice(7, 11)).join("|");
    if (!answer.ok) issues.push(...(answer.refusal.issues ?? []));
    else if (seen.has(key)) issues.push(issue(line, "repeated"));
    else figures.push(answer.value);
    seen.add(key);
  }
  return issues.length > 0 ? refused(issues) : ok(figures);
};

/** Reads the file that comes with the project. */
export const loadPublishedFigures = async (): Promise<Result<readonly PublishedFigure[]>> =>
  parsePublishedFigures(await readFile(new URL("./published-figures.csv", import.meta.url), "utf8"));

const readLine = (cells: readonly string[], line: number): Result<PublishedFigure> => {
  if (cells.length !== publishedColumns.length) return refused([issue(line, "columns")]);
  const raw = Object.fromEntries(publishedColumns.map((column, index) => [column, cells[index]]));
  const row = publishedRow.safeParse(raw);
  if (!row.success)
    return refused(row.error.issues.map(({ path, message }) => issue(line, message, String(path[0]))));
  const { label_fr, label_en, note, note_en, period_start, period_end, ...rest } = row.data;
  return ok({
    ...rest,
    line,
    label: { fr: label_fr, en: label_en },
    periodStart: period_start,
    periodEnd: period_end,
    note: note === "" ? null : { fr: note, en: note_en },
  });
};

const issue = (line: number, code: string, column?: string): Issue => {
  const say = publishedIssues[code] ?? unknownIssue;
  const where = column === undefined ? "" : `, ${column}`;
  return {
    path: column === undefined ? [String(line)] : [String(line), column],
    say: { fr: `Ligne ${line}${where} : ${say.fr}`, en: `Line ${line}${where}: ${say.en}` },
  };
};

const refused = (issues: readonly Issue[]): Refused =>
  refuse({
    kind: "bad-input",
    say: {
      fr: "Le fichier des chiffres publiés n'a pas été chargé. Corrigez les lignes signalées.",
      en: "The file of published figures was not loaded. Correct the lines listed.",
    },
    issues,
  });
