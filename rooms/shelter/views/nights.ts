import { defineView } from "../../../kernel/act.ts";
import { periodQuery, recentPeriodOf } from "../../../kernel/parse/period.ts";
import { ok } from "../../../kernel/refusal.ts";
import { free, usable } from "../rules/night-numbers.ts";
import { listNights } from "../store/nights.ts";
import { neutralisedReasons } from "../words.ts";

/** Nights shown when no period is asked: sixty sites make some nineteen hundred rows of it. */
const shownNights = 31;

/** The nights of a period, site by site; the last month when none is asked. */
export const nights = defineView({
  room: "shelter",
  name: "nights",
  roles: ["desk", "operator"],
  title: { fr: "Nuits", en: "Nights" },
  query: periodQuery(),
  columns: [
    { key: "night", label: { fr: "Nuit du", en: "Night of" }, kind: "day" },
    { key: "name", label: { fr: "Site", en: "Site" }, kind: "text" },
    { key: "funded", label: { fr: "Financées", en: "Funded" }, kind: "number" },
    { key: "open", label: { fr: "Ouvertes", en: "Open" }, kind: "number" },
    { key: "neutralised", label: { fr: "Neutralisées", en: "Out of use" }, kind: "number" },
    { key: "reason", label: { fr: "Motif", en: "Reason" }, kind: "text", options: neutralisedReasons },
    { key: "usable", label: { fr: "Utilisables", en: "Usable" }, kind: "number" },
    { key: "occupied", label: { fr: "Occupées", en: "Occupied" }, kind: "number" },
    { key: "free", label: { fr: "Libres", en: "Free" }, kind: "number" },
    { key: "billed", label: { fr: "Facturées", en: "Billed" }, kind: "number" },
    { key: "corrected", label: { fr: "Corrigée", en: "Corrected" }, kind: "yes-no" },
  ],
  run: async (tx, query) =>
    ok(
      (await listNights(tx, recentPeriodOf(query, tx.today, shownNights))).map((night) => ({
        ...night,
        site: night.site_id,
        label: `${night.night} · ${night.name}`,
        usable: usable(night),
        free: free(night),
      })),
    ),
});
