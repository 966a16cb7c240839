import { z } from "zod";
import { defineView } from "../../../kernel/act.ts";
import { addDays } from "../../../kernel/dates.ts";
import { day, text, yesNo } from "../../../kernel/parse/fields.ts";
import { inOrder, periodDays, periodOf } from "../../../kernel/parse/period.ts";
import { ok } from "../../../kernel/refusal.ts";
import { indicators } from "../indicators/list.ts";
import { threshold } from "../rules/value.ts";
import { listCounts } from "../store.ts";

/**
 * Only a measure of an indicator that counts no person is shown whole. One that no indicator declares may count persons
 * (encounters by sector, admissions by day): it is masked until somebody says otherwise.
 */
const isOpen = (measure: string): boolean => {
  const declared = indicators.filter((one) => one.measures.includes(measure));
  return declared.length > 0 && declared.every((one) => one.diffusion === "D0");
};

/** The counts behind a figure: period, value, door message, and when each was known. Small counts of what may be persons are masked. */
export const counts = defineView({
  room: "steering",
  name: "counts",
  roles: ["coordinator", "pilot", "producer", "auditor"],
  title: { fr: "Comptes reçus des pièces", en: "Counts received from the rooms" },
  query: inOrder(
    z.strictObject({
      measure: text({ label: { fr: "Mesure", en: "Measure" }, max: 60 }),
      ...periodDays(),
      known: day({ label: { fr: "Tels que connus le", en: "As known on" } }).optional(),
      history: yesNo({ label: { fr: "Avec les valeurs d'avant", en: "With earlier values" } }).optional(),
    }),
  ),
  ownScreen: true,
  columns: [
    { key: "period_from", label: { fr: "Du", en: "From" }, kind: "day" },
    { key: "period_to", label: { fr: "Avant le", en: "Before" }, kind: "day" },
    { key: "area", label: { fr: "Lieu", en: "Area" }, kind: "text" },
    { key: "dims", label: { fr: "Dimensions", en: "Dimensions" }, kind: "json" },
    { key: "value", label: { fr: "Valeur", en: "Value" }, kind: "number" },
    { key: "facts", label: { fr: "Faits", en: "Facts" }, kind: "number" },
    { key: "known_from", label: { fr: "Connu depuis", en: "Known since" }, kind: "instant" },
    { key: "known_to", label: { fr: "Remplacé", en: "Replaced" }, kind: "instant" },
    { key: "message_id", label: { fr: "Message", en: "Message" }, kind: "text" },
  ],
  run: async (tx, query) => {
    const knownAt = query.known ? new Date(`${addDays(query.known, 1)}T00:00:00Z`) : tx.now;
    const rows = await listCounts(tx, {
      measure: query.measure,
      period: periodOf(query, tx.today),
      knownAt,
      history: query.history ?? false,
    });
    if (isOpen(query.measure)) return ok(rows);
    return ok(
      rows.map((row) =>
        row.value > 0 && row.value < threshold ? { ...row, value: null, facts: null } : row,
      ),
    );
  },
});
