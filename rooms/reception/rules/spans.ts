/** Spans of time within a day, in minutes after its midnight; `to` above 1440 is after the next midnight. */

export type Span = { readonly from: number; readonly to: number };

export const dayMinutes = 1440;

/** The same minutes as spans that neither touch nor overlap, in order. */
export const merge = (spans: readonly Span[]): Span[] => {
  const merged: { from: number; to: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else merged.push({ ...span });
  }
  return merged;
};

/** Minutes covered, each counted once. */
export const lengthOf = (spans: readonly Span[]): number =>
  merge(spans).reduce((sum, { from, to }) => sum + to - from, 0);

/** What spans of the day before cover after midnight, told in minutes of this day. */
export const spill = (dayBefore: readonly Span[]): Span[] =>
  dayBefore
    .filter(({ to }) => to > dayMinutes)
    .map(({ from, to }) => ({ from: Math.max(0, from - dayMinutes), to: to - dayMinutes }));

/** `HH:MM` of a minute, whatever the day. */
export const clock = (minute: number): string => {
  const within = minute % dayMinutes;
  const hour = minute === dayMinutes ? 24 : Math.floor(within / 60);
  return `${String(hour).padStart(2, "0")}:${String(within % 60).padStart(2, "0")}`;
};

/** `09:00–12:00, 14:00–17:00`. */
export const sayHours = (spans: readonly Span[]): string =>
  spans.map(({ from, to }) => `${clock(from)}–${clock(to)}`).join(", ");
