import { defineView } from "../../../kernel/act.ts";
import { periodOf, periodQuery } from "../../../kernel/parse/period.ts";
import { ok } from "../../../kernel/refusal.ts";
import { sectors } from "../../../kernel/sectors.ts";
import { listOperations } from "../store.ts";
import { operationKinds } from "../words.ts";

/** The operations of a period. */
export const operations = defineView({
  room: "police",
  name: "operations",
  roles: ["officer"],
  title: { fr: "Opérations", en: "Operations" },
  query: periodQuery(),
  columns: [
    { key: "day", label: { fr: "Jour", en: "Day" }, kind: "day" },
    { key: "sector", label: { fr: "Secteur", en: "Sector" }, kind: "text", options: sectors },
    { key: "kind", label: { fr: "Nature", en: "Kind" }, kind: "text", options: operationKinds },
    { key: "agents", label: { fr: "Agents", en: "Officers" }, kind: "number" },
    { key: "hours", label: { fr: "Heures", en: "Hours" }, kind: "number" },
  ],
  run: async (tx, query) => ok(await listOperations(tx, periodOf(query, tx.today))),
});
