/**
 * Reads weekly opening hours in the OpenStreetMap syntax, the subset that reception sites need:
 * `Mo-Fr 09:00-12:00,14:00-17:00; Sa 20:00-02:00; PH off`, `24/7`. Anything else is refused with its position.
 * Source: OpenStreetMap wiki, Key:opening_hours/specification.
 */
import type { Text } from "../../../kernel/words.ts";
import { dayMinutes, type Span } from "./spans.ts";
import type { Weekly, WeeklyRule } from "./weekly.ts";

/** What is wrong and where: `at` counts characters from 0; the length of the text when it stops too early. */
export type Fault = { readonly at: number; readonly say: Text };
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: Fault };

type Cursor = { readonly text: string; at: number };
type Days = Pick<WeeklyRule, "weekdays" | "holidays">;

const weekdays = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
const everyDay: Days = { weekdays: new Set([0, 1, 2, 3, 4, 5, 6]), holidays: false };

const read = <T>(value: T): Read<T> => ({ ok: true, value });
const fault = (at: number, fr: string, en: string): { ok: false; fault: Fault } => ({
  ok: false,
  fault: { at, say: { fr, en } },
});

const take = (cursor: Cursor, pattern: RegExp): RegExpExecArray | undefined => {
  const sticky = new RegExp(pattern.source, "y");
  sticky.lastIndex = cursor.at;
  const found = sticky.exec(cursor.text);
  if (found) cursor.at = sticky.lastIndex;
  return found ?? undefined;
};

const readTime = (cursor: Cursor, lastHour: number): Read<number> => {
  const start = cursor.at;
  const found = take(cursor, /(\d{2}):(\d{2})/);
  if (!found)
    return fault(start, "une heure est attendue, par exemple 09:00", "a time is expected, for example 09:00");
  const [hour, minute] = [Number(found[1]), Number(found[2])];
  if (minute > 59 || hour * 60 + minute > lastHour * 60)
    return fault(start, `l'heure ${found[0]} n'existe pas ici`, `the time ${found[0]} does not exist here`);
  return read(hour * 60 + minute);
};

const readSpan = (cursor: Cursor): Read<Span> => {
  const from = readTime(cursor, 24);
  if (!from.ok) return from;
  if (!take(cursor, / *- */))
    return fault(
      cursor.at,
      "un tiret est attendu, puis l'heure de fermeture",
      "a dash is expected, then the closing time",
    );
  const start = cursor.at;
  const end = readTime(cursor, 48);
  if (!end.ok) return end;
  const to = end.value < from.value ? end.value + dayMinutes : end.value;
  if (to === from.value || to - from.value > dayMinutes || from.value === dayMinutes)
    return fault(
      start,
      "cette plage est vide ou dépasse 24 heures",
      "this span is empty or longer than 24 hours",
    );
  return read({ from: from.value, to });
};

const readSpans = (cursor: Cursor): Read<readonly Span[]> => {
  const spans: Span[] = [];
  do {
    const span = readSpan(cursor);
    if (!span.ok) return span;
    spans.push(span.value);
    // A comma before a day opens another rule; it is left to the caller.
  } while (/^ *, *\d/.test(cursor.text.slice(cursor.at)) && take(cursor, / *, */));
  return read(spans);
};

const readWeekday = (cursor: Cursor): Read<number> => {
  const found = take(cursor, /Mo|Tu|We|Th|Fr|Sa|Su/);
  return found
    ? read(weekdays.indexOf(found[0]))
    : fault(
        cursor.at,
        "un jour est attendu : Mo, Tu, We, Th, Fr, Sa, Su, ou PH pour les jours fériés",
        "a day is expected: Mo, Tu, We, Th, Fr, Sa, Su, or PH for public holidays",
      );
};

const readDays = (cursor: Cursor): Read<Days> => {
  const found = new Set<number>();
  let holidays = false;
  do {
    if (take(cursor, /PH/)) {
      holidays = true;
      continue;
    }
    const first = readWeekday(cursor);
    if (!first.ok) return first;
    const last = take(cursor, / *- */) ? readWeekday(cursor) : first;
    if (!last.ok) return last;
    for (let day = first.value; ; day = (day + 1) % 7) {
      found.add(day);
      if (day === last.value) break;
    }
  } while (take(cursor, / *, */));
  return read({ weekdays: found, holidays });
};

const readRule = (cursor: Cursor, adds: boolean): Read<WeeklyRule> => {
  if (take(cursor, /24\/7/)) return read({ ...everyDay, spans: [{ from: 0, to: dayMinutes }], adds });
  const bare = /^(?:\d|off|closed)/.test(cursor.text.slice(cursor.at));
  const days = bare ? read(everyDay) : readDays(cursor);
  if (!days.ok) return days;
  if (!bare && !take(cursor, / +/))
    return fault(
      cursor.at,
      "après les jours, une espace puis les heures sont attendues",
      "after the days, a space and then the hours are expected",
    );
  if (take(cursor, /off|closed/)) return read({ ...days.value, spans: [], adds });
  const spans = readSpans(cursor);
  return spans.ok ? read({ ...days.value, spans: spans.value, adds }) : spans;
};

/** Reads weekly hours, or says what is wrong and where. */
export const parseOpeningHours = (text: string): Read<Weekly> => {
  const cursor: Cursor = { text, at: 0 };
  const rules: WeeklyRule[] = [];
  let separator: string | undefined = ";";
  while (separator !== undefined) {
    take(cursor, / +/);
    const rule = readRule(cursor, separator === ",");
    if (!rule.ok) return rule;
    rules.push(rule.value);
    separator = take(cursor, / *([;,])/)?.[1];
  }
  take(cursor, / +/);
  if (cursor.at < text.length)
    return fault(
      cursor.at,
      "la suite n'est pas comprise ; séparez les règles par un point-virgule",
      "what follows is not understood; separate rules with a semicolon",
    );
  return read(rules);
};
