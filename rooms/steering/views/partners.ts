import { z } from "zod";
import { defineView } from "../../../kernel/act.ts";
import { ok } from "../../../kernel/refusal.ts";
import { listPartners } from "../store.ts";
import { agencyKinds } from "../words.ts";

/** The partners of the plan, with the dates of their membership. */
export const partners = defineView({
  room: "steering",
  name: "partners",
  roles: ["coordinator", "pilot", "producer", "auditor"],
  title: { fr: "Partenaires", en: "Partners" },
  query: z.strictObject({}),
  columns: [
    { key: "code", label: { fr: "Code", en: "Code" }, kind: "text" },
    { key: "name", label: { fr: "Partenaire", en: "Partner" }, kind: "text" },
    { key: "kind", label: { fr: "Rôle", en: "Role" }, kind: "text", options: agencyKinds },
    { key: "member_from", label: { fr: "Membre depuis", en: "Member since" }, kind: "day" },
    { key: "member_to", label: { fr: "Jusqu'au", en: "Until" }, kind: "day" },
  ],
  run: async (tx) => {
    const rows = await listPartners(tx);
    return ok(rows.map((row) => ({ ...row, name: { fr: row.name_fr, en: row.name_en } })));
  },
});
