import { defineView } from "../../../kernel/act.ts";
import { periodOf, periodQuery } from "../../../kernel/parse/period.ts";
import { ok } from "../../../kernel/refusal.ts";
import { listPickups } from "../store/rounds.ts";

/** What was picked up in a period. */
export const pickups = defineView({
  room: "ground",
  name: "pickups",
  roles: ["agent"],
  title: { fr: "Ramassages", en: "Pick-ups" },
  query: periodQuery(),
  columns: [
    { key: "day", label: { fr: "Jour", en: "Day" }, kind: "day" },
    { key: "sector", label: { fr: "Secteur", en: "Sector" }, kind: "text" },
    { key: "kind", label: { fr: "Ce qui est ramassé", en: "What was picked up" }, kind: "state" },
    { key: "count", label: { fr: "Objets", en: "Items" }, kind: "number" },
  ],
  run: async (tx, query) => ok(await listPickups(tx, periodOf(query, tx.today))),
});
