/** One line of a counts template: read, checked against the room's measures, refused in words. Pure. */
import type { Grain, Measure } from "../counts.ts";
import { addDays, type Day, isDay, monthStart, nextMonth, nextYear, yearStart } from "../dates.ts";
import { ok, type Result, refuse } from "../refusal.ts";
import { isSector } from "../sectors.ts";
import type { DeclaredLine } from "./store.ts";

/** The columns of the template, in order. `until` is the last day, included. */
export const templateColumns = ["measure", "from", "until", "area", "dimensions", "value"] as const;

/** More than this in one line is a wrong unit or a slip of the keyboard. */
export const mostPerLine = 1_000_000;

const no = (fr: string, en: string) => refuse({ kind: "bad-input", say: { fr, en } });

/** The grain of a period, when it is one day, one calendar month or one calendar year. */
export const grainOf = (from: Day, to: Day): Grain | undefined => {
  if (to === addDays(from, 1)) return "day";
  if (from === monthStart(from) && to === nextMonth(from)) return "month";
  if (from === yearStart(from) && to === nextYear(from)) return "year";
  return undefined;
};

const readDims = (raw: string, measure: Measure): Result<Record<string, string>> => {
  const dims: Record<string, string> = {};
  for (const pair of raw
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean)) {
    const [name = "", value = ""] = pair.split("=").map((part) => part.trim());
    const allowed = measure.dims[name];
    if (allowed === undefined)
      return no(
        `la dimension « ${name.slice(0, 40)} » n'existe pas pour cette mesure.`,
        `dimension "${name.slice(0, 40)}" does not exist for this measure.`,
      );
    if (allowed !== null && !allowed.includes(value))
      return no(
        `« ${value.slice(0, 40)} » n'est pas une valeur de ${name} : ${allowed.join(", ")}.`,
        `"${value.slice(0, 40)}" is not a value of ${name}: ${allowed.join(", ")}.`,
      );
    dims[name] = value;
  }
  return ok(dims);
};

/** Reads one line. `today`: a period that is not over cannot be declared. */
export const readLine = (
  cells: Readonly<Record<string, string>>,
  measures: readonly Measure[],
  today: Day,
): Result<DeclaredLine> => {
  const cell = (name: string): string => (cells[name] ?? "").trim();
  const declarable = measures.filter((one) => one.declarable);
  const measure = declarable.find((one) => one.name === cell("measure"));
  if (!measure)
    return no(
      `la mesure « ${cell("measure").slice(0, 40)} » ne se déclare pas ici ; choisissez : ${declarable.map((one) => one.name).join(", ")}.`,
      `measure "${cell("measure").slice(0, 40)}" is not declared here; choose: ${declarable.map((one) => one.name).join(", ")}.`,
    );
  const from = cell("from");
  const until = cell("until");
  if (!isDay(from) || !isDay(until))
    return no(
      "une date n'existe pas ; écrivez-la 2026-05-06.",
      "a date does not exist; write it as 2026-05-06.",
    );
  if (until < from)
    return no(
      "la fin vient avant le début ; inversez les deux dates.",
      "the end comes before the start; swap the two dates.",
    );
  if (until >= today)
    return no(
      "la période n'est pas terminée ; attendez sa fin.",
      "the period is not over; wait for its end.",
    );
  const to = addDays(until, 1);
  const grain = grainOf(from, to);
  if (!grain)
    return no(
      "la période doit être un jour, un mois ou une année civile.",
      "the period must be one day, one calendar month or one calendar year.",
    );
  if (measure.kind !== "flow" && measure.kind !== "distinct")
    return no(
      "cette mesure est un niveau ; elle ne se déclare pas.",
      "this measure is a level; it is not declared.",
    );
  const area = cell("area") || "city";
  if (area !== "city" && !(measure.area === "sector" && isSector(area)))
    return no(
      `le lieu « ${area.slice(0, 40)} » n'est pas un secteur du plan.`,
      `area "${area.slice(0, 40)}" is not a sector of the plan.`,
    );
  const dims = readDims(cell("dimensions"), measure);
  if (!dims.ok) return dims;
  const value = cell("value").replace(/[\s\u00a0\u202f]/g, "");
  if (!/^\d{1,9}$/.test(value) || Number(value) > mostPerLine)
    return no(
      `la valeur doit être un nombre entier de 0 à ${mostPerLine}, sans unité.`,
      `the value must be a whole number from 0 to ${mostPerLine}, without a unit.`,
    );
  return ok({ measure: measure.name, grain, from, to, area, dims: dims.value, value: Number(value) });
};
