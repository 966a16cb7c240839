import { z } from "zod";
import { defineView } from "../../../kernel/act.ts";
import { id } from "../../../kernel/parse/fields.ts";
import { ok, refuseMissing } from "../../../kernel/refusal.ts";
import { contactsOf } from "../store/contacts.ts";
import { contactColumns, contactRow } from "./contact-columns.ts";

/** Every encounter with one followed person. Reading it leaves a trace. */
export const personContacts = defineView({
  room: "street",
  name: "person-contacts",
  roles: ["coordinator", "outreach"],
  title: { fr: "Rencontres avec une personne suivie", en: "Encounters with one followed person" },
  ownScreen: true,
  query: z.strictObject({ person: id({ label: { fr: "Clé", en: "Key" }, from: "followed" }) }),
  columns: contactColumns,
  run: async (tx, { person }) => {
    const rows = await contactsOf(tx, person);
    if (rows.length === 0) return refuseMissing({ fr: "cette personne suivie", en: "this followed person" });
    tx.audit({ act: "read person-contacts", subject: `person ${person}` });
    return ok(rows.map(contactRow));
  },
});
