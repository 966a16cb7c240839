import { z } from "zod";
import { defineView } from "../../../kernel/act.ts";
import type { Day } from "../../../kernel/dates.ts";
import type { Figure } from "../../../kernel/figure.ts";
import { id } from "../../../kernel/parse/fields.ts";
import { ok, refuseMissing } from "../../../kernel/refusal.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";
import { publishedLimits } from "../indicators/published-limits.ts";
import { agencyId } from "../rules/agency-id.ts";
import { assembleReview } from "../rules/assemble.ts";
import { type Composed, queryOf } from "../rules/compose.ts";
import { allLines, type KeyedLine } from "../rules/lines.ts";
import { isMasked, rawValue } from "../rules/value.ts";
import { standingVisa } from "../rules/visas.ts";
import {
  changeInstants,
  findReview,
  freshnessByRoom,
  gatherCounts,
  listPartners,
  type Review,
} from "../store.ts";

/** How each value changed: at each instant at which its counts changed, what it was. At most five steps. */
const histories = async (tx: RoomTransaction, lines: readonly KeyedLine[], on: Day, knownAt: Date) => {
  const queries = lines.map((line) => queryOf(line, on, knownAt));
  const instants = await changeInstants(tx, queries, 5);
  const past = queries.flatMap((query, place) =>
    (instants[place] ?? []).map((at) => ({ place, at, query: { ...query, knownAt: at } })),
  );
  const gathered = await gatherCounts(
    tx,
    past.map((one) => one.query),
  );
  const steps = new Map<string, { value: number | null; known_from: Date }[]>();
  for (const [index, { place, at, query }] of past.entries()) {
    const line = lines[place];
    const found = gathered[index];
    if (!line || !found) continue;
    const raw = rawValue(line.line, found, query.period);
    const value = isMasked(line.indicator, raw) ? null : raw;
    const known = steps.get(line.key) ?? [];
    if (known.length === 0 || known.at(-1)?.value !== value) known.push({ value, known_from: at });
    steps.set(line.key, known);
  }
  return steps;
};

const frozenFigures = (review: Review): Figure[] =>
  (review.document?.sections ?? []).flatMap((section) => section.items.flatMap((item) => item.figures));

/** One review as its screen shows it: each figure with definition, source, freshness, history and visa. */
export const review = defineView({
  room: "steering",
  name: "review",
  roles: ["coordinator", "pilot", "producer", "auditor"],
  title: { fr: "Point d'étape", en: "Review" },
  query: z.strictObject({ id: id({ label: { fr: "Point d'étape", en: "Review" } }) }),
  ownScreen: true,
  columns: [],
  run: async (tx, query) => {
    const found = await findReview(tx, query.id);
    if (!found) return refuseMissing({ fr: "ce point d'étape", en: "this review" });
    const knownAt = found.known_at ?? tx.now;
    const assembled = await assembleReview(
      tx,
      { ...found, chosen: allLines.map((one) => one.key) },
      knownAt,
      "composed",
    );
    const partners = new Map(
      (await listPartners(tx)).map((one) => [one.code, { fr: one.name_fr, en: one.name_en }]),
    );
    const fresh = new Map((await freshnessByRoom(tx)).map((row) => [row.room, row.known]));
    const frozen = frozenFigures(found);
    const shown = (one: Composed): Figure =>
      frozen.find(
        (figure) =>
          figure.indicator === one.indicator.code &&
          figure.label === one.line.label.fr &&
          figure.period_start === one.period.from,
      ) ?? one.figure;
    const history = await histories(tx, assembled.composed, found.held_on, knownAt);
    const rows = [];
    for (const one of assembled.composed) {
      const visa = standingVisa(one, assembled.visas);
      const included = found.chosen.includes(one.key);
      rows.push({
        ...shown(one),
        key: one.key,
        name: one.indicator.name,
        definition: one.indicator.definition,
        formula: one.indicator.formula,
        reading: one.indicator.reading,
        diffusion: one.indicator.diffusion,
        producer: partners.get(one.indicator.producer) ?? {
          fr: one.indicator.producer,
          en: one.indicator.producer,
        },
        freshness: fresh.get(one.indicator.room) ?? null,
        included,
        visa: visa ? { agent: visa.agent_id, at: visa.at } : null,
        canVisa:
          found.state === "open" &&
          included &&
          !visa &&
          tx.who.role !== "auditor" &&
          tx.who.agency === agencyId(one.indicator.producer),
        history: history.get(one.key) ?? [],
      });
    }
    const missing = rows.filter((row) => row.included && !row.visa && found.state === "open");
    return ok({
      review: {
        id: found.id,
        on: found.held_on,
        title: found.title,
        state: found.state,
        version: found.version,
        known_at: found.known_at,
        frozen_at: found.frozen_at,
      },
      figures: rows,
      comparisons: found.comparisons,
      comparables: publishedLimits.map(({ code, name }) => ({ code, name })),
      missing: missing.map((row) => ({
        fr: `${row.indicator} · ${row.label} : visa de ${row.producer.fr}`,
        en: `${row.indicator} · ${row.label_en}: visa of ${row.producer.en}`,
      })),
      canFreeze: found.state === "open" && tx.who.role === "coordinator" && missing.length === 0,
      canChoose: found.state === "open" && tx.who.role === "coordinator",
      quality: (found.document ?? assembled.document).quality,
    });
  },
});
