import { z } from "zod";
import { defineView } from "../../../kernel/act.ts";
import { addDays } from "../../../kernel/dates.ts";
import { day } from "../../../kernel/parse/fields.ts";
import { ok } from "../../../kernel/refusal.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";
import { publishedOf } from "../data/published-of.ts";
import type { FigureLine, Indicator } from "../indicators/indicator.ts";
import { indicators } from "../indicators/list.ts";
import { qualify } from "../indicators/qualify.ts";
import { isMasked } from "../rules/value.ts";
import { freshnessByRoom, listPartners, type YearMode, yearlySeries } from "../store.ts";

const modeOf = (line: FigureLine, indicator: Indicator): YearMode => {
  if ((line.unit ?? indicator.unit.code) === "hour-week") return "per-week";
  const modes = {
    sum: "sum",
    distinct: "distinct",
    last: "last",
    "mean-per-day": "mean",
    "mean-per-night": "mean",
  } as const;
  return modes[line.gather];
};

/** The series of an indicator is that of its first line. */
const seriesOf = async (tx: RoomTransaction, indicator: Indicator, knownAt: Date) => {
  const line = indicator.lines[0];
  if (!line) return [];
  const years = await yearlySeries(
    tx,
    { measure: line.measure, dims: line.dims, knownAt },
    modeOf(line, indicator),
  );
  return years.map(({ year, value, facts, until }) => {
    const lastDay = until > `${year}-12-31` ? `${year}-12-31` : addDays(until, -1);
    const shown = isMasked(indicator, value) ? null : value;
    return {
      period_start: `${year}-01-01`,
      period_end: lastDay,
      // A year that is not over is never set against a whole one.
      partial: lastDay < `${year}-12-31` && year === Number(tx.today.slice(0, 4)),
      value: shown,
      facts: shown === null ? null : facts,
      ...qualify(shown, line.qualifier, "fr"),
      published_en: qualify(shown, line.qualifier, "en").published,
      status: "provisional",
    };
  });
};

/** Every indicator with its definition, its series by year, and what others published, contradictory values side by side. */
export const figures = defineView({
  room: "steering",
  name: "figures",
  roles: ["coordinator", "pilot", "producer", "auditor"],
  title: { fr: "Chiffres et définitions", en: "Figures and definitions" },
  query: z.strictObject({
    known: day({ label: { fr: "Tel que connu le", en: "As known on" } }).optional(),
  }),
  ownScreen: true,
  columns: [
    { key: "indicator", label: { fr: "Fiche", en: "Sheet" }, kind: "text" },
    { key: "name", label: { fr: "Indicateur", en: "Indicator" }, kind: "text" },
  ],
  run: async (tx, query) => {
    const knownAt = query.known ? new Date(`${addDays(query.known, 1)}T00:00:00Z`) : tx.now;
    const fresh = new Map((await freshnessByRoom(tx)).map((row) => [row.room, row]));
    const partners = new Map(
      (await listPartners(tx)).map((one) => [one.code, { fr: one.name_fr, en: one.name_en }]),
    );
    const rows = [];
    for (const indicator of indicators)
      rows.push({
        indicator: indicator.code,
        name: indicator.name,
        definition: indicator.definition,
        version: indicator.version,
        formula: indicator.formula,
        unit: indicator.unit.name,
        source: indicator.source,
        reading: indicator.reading,
        diffusion: indicator.diffusion,
        breaks: indicator.breaks ?? [],
        forbids: indicator.forbids,
        producer: partners.get(indicator.producer) ?? { fr: indicator.producer, en: indicator.producer },
        freshness: fresh.get(indicator.room)?.known ?? null,
        series: await seriesOf(tx, indicator, knownAt),
        published: await publishedOf(indicator.code),
      });
    return ok(rows);
  },
});
