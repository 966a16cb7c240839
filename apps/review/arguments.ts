/** The words of `npm run review -- --on 2026-05-06 --out folder [--known-on 2026-05-06] [--frozen]`. */
import { parseArgs } from "node:util";
import { addDays, type Day, isDay } from "../../kernel/dates.ts";
import { ok, type Result, refuse } from "../../kernel/refusal.ts";

/** The words of the review command, once read. */
export type ReviewArguments = {
  readonly on: Day;
  readonly out: string;
  readonly knownAt?: Date;
  readonly frozen: boolean;
};

const wrong = (fr: string, en: string) => refuse({ kind: "bad-input", say: { fr, en } });

const options = {
  on: { type: "string" },
  out: { type: "string", default: "out" },
  "known-on": { type: "string" },
  frozen: { type: "boolean", default: false },
} as const;

const read = (words: readonly string[]) => {
  try {
    return parseArgs({
      args: words[0] === "--" ? words.slice(1) : [...words],
      options,
      strict: true,
      allowPositionals: false,
    }).values;
  } catch {
    return undefined;
  }
};

/** Reads the command's words. `--known-on` means the end of that day (UTC). */
export const readArguments = (words: readonly string[]): Result<ReviewArguments> => {
  const given = read(words);
  if (!given)
    return wrong(
      "Écrivez : npm run review -- --on 2026-05-06 --out dossier [--known-on 2026-05-06] [--frozen].",
      "Write: npm run review -- --on 2026-05-06 --out folder [--known-on 2026-05-06] [--frozen].",
    );
  if (!given.on || !isDay(given.on))
    return wrong(
      "--on : donnez une date qui existe, par exemple 2026-05-06.",
      "--on: give a date that exists, for instance 2026-05-06.",
    );
  if (given.on < "2022-01-01" || given.on > "2100-01-01")
    return wrong(
      "--on : choisissez une date à partir du 2022-01-01.",
      "--on: choose a date from 2022-01-01 on.",
    );
  if (given.out.trim() === "")
    return wrong("--out : donnez un dossier, par exemple out.", "--out: give a folder, for instance out.");
  const known = given["known-on"];
  if (known !== undefined && !isDay(known))
    return wrong("--known-on : donnez une date qui existe.", "--known-on: give a date that exists.");
  return ok({
    on: given.on,
    out: given.out,
    frozen: given.frozen,
    ...(known ? { knownAt: new Date(`${addDays(known, 1)}T00:00:00Z`) } : {}),
  });
};
