/** Declares lines that were read: overlaps refused, unchanged lines passed over, changed ones revised with their trace. */
import type { Period } from "../dates.ts";
import type { Issue } from "../refusal.ts";
import type { RoomTransaction } from "../transaction.ts";
import type { Text } from "../words.ts";
import { addDeclared, type DeclaredCount, type DeclaredLine, replaceDeclared, standingIn } from "./store.ts";

/** A line with its place in the file, so that a refusal names it. */
export type NumberedLine = { readonly line: number; readonly count: DeclaredLine };

/** Whether facts entered one by one already stand for a measure in a period. */
export type EventsIn = (tx: RoomTransaction, measure: string, period: Period) => Promise<boolean>;

/** What a declaration changed. */
export type Declared = { readonly added: number; readonly revised: number; readonly unchanged: number };

/** Dimensions in one order, so that two lines that say the same compare equal. */
const dimsKey = (dims: DeclaredLine["dims"]): string =>
  JSON.stringify(Object.entries(dims).sort(([a], [b]) => a.localeCompare(b)));

const sameKey = (a: DeclaredLine, b: DeclaredCount): boolean =>
  a.from === b.period_from &&
  a.to === b.period_to &&
  a.area === b.area &&
  dimsKey(a.dims) === dimsKey(b.dims);

const keyOf = ({ measure, from, to, area, dims }: DeclaredLine): string =>
  JSON.stringify([measure, from, to, area, dimsKey(dims)]);

const conflict = (line: NumberedLine, say: Text): Issue => ({
  path: ["file", `line ${line.line}`],
  say: { fr: `Ligne ${line.line} : ${say.fr}`, en: `Line ${line.line}: ${say.en}` },
});

/** Two lines of one file that speak of the same thing. */
export const repeatedLines = (lines: readonly NumberedLine[]): Issue[] => {
  const seen = new Map<string, number>();
  return lines.flatMap((line) => {
    const key = keyOf(line.count);
    const first = seen.get(key);
    seen.set(key, first ?? line.line);
    return first === undefined
      ? []
      : [
          conflict(line, {
            fr: `répète la ligne ${first}. Gardez-en une.`,
            en: `repeats line ${first}. Keep one.`,
          }),
        ];
  });
};

/** Declares every line, or gives the issues of those that cannot be (and then declares none). */
export const declareLines = async (
  tx: RoomTransaction,
  lines: readonly NumberedLine[],
  source: string,
  eventsIn: EventsIn,
): Promise<Declared | Issue[]> => {
  const issues = repeatedLines(lines);
  const fresh: DeclaredLine[] = [];
  const replaced: string[] = [];
  let unchanged = 0;
  for (const line of lines) {
    const { measure, from, to, value } = line.count;
    const standing = await standingIn(tx, measure, { from, to });
    const same = standing.find((one) => sameKey(line.count, one));
    const overlap = standing.find((one) => one.period_from !== from || one.period_to !== to);
    if (overlap)
      issues.push(
        conflict(line, {
          fr: `cette période en recouvre une autre déjà déclarée (${overlap.period_from}). Déclarez au même pas.`,
          en: `this period overlaps another already declared (${overlap.period_from}). Declare at the same step.`,
        }),
      );
    else if (!same && (await eventsIn(tx, measure, { from, to })))
      issues.push(
        conflict(line, {
          fr: "des faits sont déjà saisis pour cette période : ils comptent. Corrigez-les plutôt.",
          en: "facts are already entered for this period: they count. Correct them instead.",
        }),
      );
    else if (same && same.value === value) unchanged++;
    else {
      if (same) replaced.push(same.id);
      fresh.push(line.count);
    }
  }
  if (issues.length > 0) return issues;
  for (const id of replaced) await replaceDeclared(tx, id);
  if (fresh.length > 0) await addDeclared(tx, fresh, source);
  tx.touch(...fresh.map((count) => count.from));
  return { added: fresh.length - replaced.length, revised: replaced.length, unchanged };
};
