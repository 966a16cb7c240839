import { z } from "zod";
import { defineView } from "../../../kernel/act.ts";
import { ok } from "../../../kernel/refusal.ts";
import { listAvailability } from "../store/received.ts";
import { labelOf, placeKinds } from "../words.ts";

/** Free shelter places by kind, with the hour at which they were true. */
export const availability = defineView({
  room: "reception",
  name: "availability",
  roles: ["manager", "host"],
  title: { fr: "Places d'hébergement libres", en: "Free shelter places" },
  query: z.strictObject({}),
  columns: [
    { key: "kind", label: { fr: "Sorte de place", en: "Kind of place" }, kind: "text" },
    { key: "free", label: { fr: "Libres", en: "Free" }, kind: "number" },
    { key: "night", label: { fr: "Nuit du", en: "Night of" }, kind: "day" },
    { key: "as_of", label: { fr: "Vrai à", en: "True at" }, kind: "instant" },
  ],
  run: async (tx) =>
    ok(
      (await listAvailability(tx)).map((row) => ({
        ...row,
        id: row.kind,
        kind: labelOf(placeKinds, row.kind),
      })),
    ),
});
