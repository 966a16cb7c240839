import { defineView } from "../../../kernel/act.ts";
import { periodOf, periodQuery } from "../../../kernel/parse/period.ts";
import { ok } from "../../../kernel/refusal.ts";
import { sectors } from "../../../kernel/sectors.ts";
import { listLitter } from "../store/rounds.ts";
import { litterKinds } from "../words.ts";

/** What outreach found to be picked up in a period. */
export const litterFound = defineView({
  room: "ground",
  name: "litter-found",
  roles: ["agent"],
  title: { fr: "À ramasser, d'après les maraudes", en: "To be picked up, from outreach" },
  query: periodQuery(),
  columns: [
    { key: "day", label: { fr: "Trouvé le", en: "Found on" }, kind: "day" },
    { key: "sector", label: { fr: "Secteur", en: "Sector" }, kind: "text", options: sectors },
    { key: "spot", label: { fr: "Lieu", en: "Place" }, kind: "text" },
    { key: "kind", label: { fr: "Nature", en: "Kind" }, kind: "text", options: litterKinds },
    { key: "count", label: { fr: "Objets", en: "Items" }, kind: "number" },
  ],
  run: async (tx, query) => ok(await listLitter(tx, periodOf(query, tx.today))),
});
