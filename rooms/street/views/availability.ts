import { z } from "zod";
import { defineView } from "../../../kernel/act.ts";
import { ok } from "../../../kernel/refusal.ts";
import { freshFor } from "../rules/availability-age.ts";
import { listAvailability } from "../store/availability.ts";
import { labelOf, placeKinds } from "../words.ts";

/** Free shelter places by kind, with the hour at which they were true. */
export const availability = defineView({
  room: "street",
  name: "availability",
  roles: ["coordinator", "outreach"],
  title: { fr: "Places d'hébergement libres", en: "Free shelter places" },
  query: z.strictObject({}),
  columns: [
    { key: "kind", label: { fr: "Sorte de place", en: "Kind of place" }, kind: "text" },
    { key: "free", label: { fr: "Libres", en: "Free" }, kind: "number" },
    { key: "night", label: { fr: "Nuit du", en: "Night of" }, kind: "day" },
    { key: "as_of", label: { fr: "Vrai à", en: "True at" }, kind: "instant" },
    { key: "state", label: { fr: "Fraîcheur", en: "Freshness" }, kind: "state" },
  ],
  run: async (tx) =>
    ok(
      (await listAvailability(tx)).map((row) => ({
        ...row,
        id: row.kind,
        kind: labelOf(placeKinds, row.kind),
        state: freshFor(row.as_of, tx.now)
          ? { fr: "à jour", en: "up to date" }
          : { fr: "ancien : appelez", en: "old: call first" },
      })),
    ),
});
