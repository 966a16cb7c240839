import { z } from "zod";
import { defineView } from "../../../kernel/act.ts";
import { ok } from "../../../kernel/refusal.ts";
import { listFollowed } from "../store/contacts.ts";

/** The people whom the agency follows, each under a random key. */
export const followed = defineView({
  room: "street",
  name: "followed",
  roles: ["coordinator", "outreach"],
  title: { fr: "Personnes suivies, sous leur clé", en: "People followed, under their keys" },
  query: z.strictObject({}),
  columns: [
    { key: "label", label: { fr: "Clé", en: "Key" }, kind: "text" },
    { key: "first_day", label: { fr: "Première rencontre", en: "First encounter" }, kind: "day" },
    { key: "last_day", label: { fr: "Dernière rencontre", en: "Last encounter" }, kind: "day" },
    { key: "contacts", label: { fr: "Rencontres", en: "Encounters" }, kind: "number" },
  ],
  run: async (tx) => {
    const rows = await listFollowed(tx);
    return ok(rows.map((row) => ({ ...row, label: `${row.id.slice(0, 8)} · ${row.last_day}` })));
  },
});
