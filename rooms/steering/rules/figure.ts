/** Makes one figure of a review from what was gathered for its line. Pure. */
import { addDays, type Day, type Period } from "../../../kernel/dates.ts";
import type { Figure, FigureStatus } from "../../../kernel/figure.ts";
import { qualify } from "../indicators/qualify.ts";
import { unitOf } from "../indicators/units.ts";
import type { Gathered } from "../store/facts.ts";
import type { KeyedLine } from "./lines.ts";
import { isMasked, rawValue } from "./value.ts";

type Making = {
  readonly on: Day;
  readonly period: Period;
  readonly gathered: Gathered;
  readonly status: FigureStatus;
};

const address = (path: string, line: KeyedLine["line"], period: Period): string =>
  `${path}?measure=${line.measure}&from=${period.from}&until=${addDays(period.to, -1)}`;

/** The instant at which the newest count behind a value became known; the review's own day when nothing was ever counted. */
export const knownOn = ({ gathered, on }: Pick<Making, "gathered" | "on">): string =>
  (gathered.known ?? new Date(`${on}T00:00:00Z`)).toISOString();

/** One figure, with its trace. */
export const makeFigure = ({ indicator, line }: KeyedLine, making: Making): Figure => {
  const { period, gathered } = making;
  const raw = rawValue(line, gathered, period);
  const value = isMasked(indicator, raw) ? null : raw;
  const french = qualify(value, line.qualifier, "fr");
  return {
    indicator: indicator.code,
    label: line.label.fr,
    label_en: line.label.en,
    period_start: period.from,
    period_end: addDays(period.to, -1),
    area: "Paris",
    dimensions: line.dims,
    value,
    qualifier: french.qualifier,
    unit: unitOf(line.unit ?? indicator.unit.code).code,
    published: french.published,
    published_en: qualify(value, line.qualifier, "en").published,
    status: making.status,
    source: indicator.source.fr,
    definition_version: indicator.version,
    known_on: knownOn(making),
    facts: value === null ? null : gathered.facts,
    trace: {
      door: `${indicator.room}-to-steering.counts`,
      messages: gathered.messages,
      measures: [line.measure],
      counts: address("/api/steering/counts", line, period),
      room_facts: address(`/api/${indicator.room}/facts`, line, period),
    },
  };
};
