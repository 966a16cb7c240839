import { defineView } from "../../../kernel/act.ts";
import { periodOf, periodQuery } from "../../../kernel/parse/period.ts";
import { ok } from "../../../kernel/refusal.ts";
import { sectors } from "../../../kernel/sectors.ts";
import { listNuisance } from "../store/received.ts";
import { nuisanceTypes } from "../words.ts";

/** Residents' reports by week, sector and type, as public space counts them. */
export const nuisance = defineView({
  room: "police",
  name: "nuisance",
  roles: ["officer"],
  title: { fr: "Nuisances signalées, par semaine", en: "Nuisance reported, by week" },
  query: periodQuery(),
  columns: [
    { key: "week_from", label: { fr: "Semaine du", en: "Week of" }, kind: "day" },
    { key: "sector", label: { fr: "Secteur", en: "Sector" }, kind: "text", options: sectors },
    { key: "type", label: { fr: "Type", en: "Type" }, kind: "text", options: nuisanceTypes },
    { key: "count", label: { fr: "Signalements", en: "Reports" }, kind: "number" },
  ],
  run: async (tx, query) => ok(await listNuisance(tx, periodOf(query, tx.today))),
});
