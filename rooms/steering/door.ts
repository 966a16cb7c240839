/** What the steering room does with the counts that the other rooms send. */
import type { CountRow, CountsMessage, Measure } from "../../kernel/counts.ts";
import { addDays, monthStart, nextMonth, nextYear, yearStart } from "../../kernel/dates.ts";
import { ok, type Result, refuse } from "../../kernel/refusal.ts";
import { isSector } from "../../kernel/sectors.ts";
import type { RoomTransaction } from "../../kernel/transaction.ts";
import type { RoomName } from "../../kernel/words.ts";
import { addNew, closeChanged } from "./store.ts";

type Origin = {
  readonly room: RoomName;
  readonly measures: readonly Measure[];
  readonly message: string;
  readonly sentAt: Date;
};

const wrong = (row: CountRow, fr: string, en: string) =>
  refuse({
    kind: "bad-input",
    say: {
      fr: `Compte « ${row.measure} » du ${row.from} : ${fr}`,
      en: `Count "${row.measure}" of ${row.from}: ${en}`,
    },
  });

const fitsGrain = ({ grain, from, to }: Pick<CountRow, "grain" | "from" | "to">): boolean => {
  if (grain === "day") return to === addDays(from, 1);
  if (grain === "month") return from === monthStart(from) && to === nextMonth(from);
  return from === yearStart(from) && to === nextYear(from);
};

const fitsDims = (row: CountRow, measure: Measure): boolean =>
  Object.entries(row.dims).every(([name, value]) => {
    const allowed = measure.dims[name];
    return allowed === null ? /^[a-z0-9-]{1,60}$/.test(value) : (allowed?.includes(value) ?? false);
  });

const checkRow = (row: CountRow, origin: Origin, message: CountsMessage): Result<null> => {
  const measure = origin.measures.find((one) => one.name === row.measure);
  if (!measure) return wrong(row, "cette pièce ne compte pas cela.", "this room does not count that.");
  if (!fitsGrain(row))
    return wrong(row, "la période ne correspond pas au grain.", "the period does not fit the grain.");
  if (
    !message.scopes.some((scope) => scope.grain === row.grain && row.from >= scope.from && row.to <= scope.to)
  )
    return wrong(row, "hors de la période annoncée.", "outside the announced period.");
  if (!fitsDims(row, measure)) return wrong(row, "dimension inconnue.", "unknown dimension.");
  if (row.area !== "city" && !(measure.area === "sector" && isSector(row.area)))
    return wrong(row, "secteur inconnu.", "unknown sector.");
  return ok(null);
};

/** Applies a counts message: every row checked first, then what changed closed, then what is new added. */
export const applyCounts = async (
  tx: RoomTransaction,
  message: CountsMessage,
  origin: Origin,
): Promise<Result<null>> => {
  for (const row of message.rows) {
    const checked = checkRow(row, origin, message);
    if (!checked.ok) return checked;
  }
  const arrival = { room: origin.room, message: origin.message, knownFrom: origin.sentAt };
  await closeChanged(tx, arrival, message);
  await addNew(tx, arrival, message.rows);
  return ok(null);
};
