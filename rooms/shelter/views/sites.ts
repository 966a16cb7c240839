import { z } from "zod";
import { defineView } from "../../../kernel/act.ts";
import { ok } from "../../../kernel/refusal.ts";
import { siteState } from "../lifecycle.ts";
import { listSites } from "../store/sites.ts";
import { siteKinds, siteStates } from "../words.ts";

/** The sites of the mandate, with their places in force today. */
export const sites = defineView({
  room: "shelter",
  name: "sites",
  roles: ["desk", "operator"],
  title: { fr: "Sites", en: "Sites" },
  query: z.strictObject({}),
  columns: [
    { key: "code", label: { fr: "Code", en: "Code" }, kind: "text" },
    { key: "name", label: { fr: "Nom", en: "Name" }, kind: "text" },
    { key: "kind", label: { fr: "Nature", en: "Kind" }, kind: "text", options: siteKinds },
    { key: "funded", label: { fr: "Places financées", en: "Funded places" }, kind: "number" },
    { key: "open", label: { fr: "Places ouvertes", en: "Open places" }, kind: "number" },
    { key: "present", label: { fr: "Personnes présentes", en: "People present" }, kind: "number" },
    { key: "joined_on", label: { fr: "En service depuis", en: "In service since" }, kind: "day" },
    { key: "left_on", label: { fr: "Fermé le", en: "Closed on" }, kind: "day" },
    { key: "state", label: { fr: "État", en: "State" }, kind: "state", options: siteStates },
  ],
  run: async (tx) =>
    ok(
      (await listSites(tx, tx.today)).map((site) => ({
        ...site,
        id: site.site_id,
        label: `${site.code} · ${site.name}`,
        state: siteState(site),
      })),
    ),
});
