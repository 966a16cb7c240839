import { z } from "zod";
import { defineView } from "../../../kernel/act.ts";
import { ok } from "../../../kernel/refusal.ts";
import { audiences, labelOf } from "../words.ts";
import { publicHours } from "./public-hours.ts";

/** What the public page shows of one's own sites, so that managers see what residents and visitors read. */
export const shownToPublic = defineView({
  room: "reception",
  name: "shown-to-public",
  roles: ["manager", "host"],
  title: { fr: "Ce que voit le public", en: "What the public sees" },
  query: z.strictObject({}),
  columns: [
    { key: "name", label: { fr: "Centre", en: "Site" }, kind: "text" },
    { key: "audience", label: { fr: "Public", en: "Audience" }, kind: "text" },
    { key: "today", label: { fr: "Aujourd'hui", en: "Today" }, kind: "text" },
    { key: "openNow", label: { fr: "Ouvert maintenant", en: "Open now" }, kind: "yes-no" },
  ],
  run: async (tx) => {
    const shown = await publicHours(tx);
    if (!shown.ok) return shown;
    return ok(
      shown.value.map((site) => ({
        ...site,
        audience: labelOf(audiences, site.audience),
        today: site.today.length > 0 ? site.today.join(", ") : { fr: "fermé", en: "closed" },
      })),
    );
  },
});
