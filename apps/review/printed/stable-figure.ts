/** One order of keys for every figure, so that the same document always gives the same bytes. */
import type { Figure } from "../../../kernel/figure.ts";

const sorted = (record: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(record).sort(([left], [right]) => (left < right ? -1 : 1)));

/** The figure with its keys in the order of its contract, whatever order it was composed in. */
export const stableFigure = (figure: Figure): Figure => ({
  indicator: figure.indicator,
  label: figure.label,
  label_en: figure.label_en,
  period_start: figure.period_start,
  period_end: figure.period_end,
  area: figure.area,
  dimensions: sorted(figure.dimensions),
  value: figure.value,
  qualifier: figure.qualifier,
  unit: figure.unit,
  published: figure.published,
  published_en: figure.published_en,
  status: figure.status,
  source: figure.source,
  definition_version: figure.definition_version,
  known_on: figure.known_on,
  facts: figure.facts,
  trace: {
    door: figure.trace.door,
    messages: figure.trace.messages,
    measures: figure.trace.measures,
    counts: figure.trace.counts,
    room_facts: figure.trace.room_facts,
  },
});
