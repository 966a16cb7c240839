import { defineView } from "../../../kernel/act.ts";
import { addDays } from "../../../kernel/dates.ts";
import { periodOf, periodQuery } from "../../../kernel/parse/period.ts";
import { ok } from "../../../kernel/refusal.ts";
import { listContacts } from "../store/contacts.ts";
import { contactColumns, contactRow } from "./contact-columns.ts";

/** Encounters; without a period, those of the last week. No key is shown here. */
export const contacts = defineView({
  room: "street",
  name: "contacts",
  roles: ["coordinator", "outreach"],
  title: { fr: "Rencontres", en: "Encounters" },
  query: periodQuery(),
  columns: contactColumns,
  run: async (tx, query) => {
    const lastWeek = { from: addDays(tx.today, -7), to: addDays(tx.today, 1) };
    const rows = await listContacts(tx, query.from || query.until ? periodOf(query, tx.today) : lastWeek);
    return ok(rows.map(contactRow));
  },
});
