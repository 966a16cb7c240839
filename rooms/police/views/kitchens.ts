import { defineView } from "../../../kernel/act.ts";
import { periodOf, periodQuery } from "../../../kernel/parse/period.ts";
import { ok } from "../../../kernel/refusal.ts";
import { sectors } from "../../../kernel/sectors.ts";
import { listKitchens } from "../store.ts";
import { withdrawalReasons } from "../words.ts";

/** The kitchens of a period, those withdrawn from the count included and marked. */
export const kitchens = defineView({
  room: "police",
  name: "kitchens",
  roles: ["officer"],
  title: { fr: "Cuisines démantelées", en: "Dismantled kitchens" },
  query: periodQuery(),
  columns: [
    { key: "day", label: { fr: "Jour", en: "Day" }, kind: "day" },
    { key: "sector", label: { fr: "Secteur", en: "Sector" }, kind: "text", options: sectors },
    { key: "recorded_at", label: { fr: "Saisie", en: "Entered" }, kind: "instant" },
    {
      key: "withdrawn_reason",
      label: { fr: "Retirée du compte", en: "Withdrawn" },
      kind: "text",
      options: withdrawalReasons,
    },
  ],
  run: async (tx, query) => {
    const rows = await listKitchens(tx, periodOf(query, tx.today));
    return ok(rows.map((row) => ({ ...row, label: `${row.day} · ${row.sector}` })));
  },
});
