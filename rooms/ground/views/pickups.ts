import { defineView } from "../../../kernel/act.ts";
import { periodOf, periodQuery } from "../../../kernel/parse/period.ts";
import { ok } from "../../../kernel/refusal.ts";
import { sectors } from "../../../kernel/sectors.ts";
import { listPickups } from "../store/rounds.ts";
import { litterKinds } from "../words.ts";

/** What was picked up in a period. */
export const pickups = defineView({
  room: "ground",
  name: "pickups",
  roles: ["agent"],
  title: { fr: "Ramassages", en: "Pick-ups" },
  query: periodQuery(),
  columns: [
    { key: "day", label: { fr: "Jour", en: "Day" }, kind: "day" },
    { key: "sector", label: { fr: "Secteur", en: "Sector" }, kind: "text", options: sectors },
    {
      key: "kind",
      label: { fr: "Ce qui est ramassé", en: "What was picked up" },
      kind: "text",
      options: litterKinds,
    },
    { key: "count", label: { fr: "Objets", en: "Items" }, kind: "number" },
  ],
  run: async (tx, query) => ok(await listPickups(tx, periodOf(query, tx.today))),
});
