/** What both forms of an outcome ask. */
import { z } from "zod";
import { choice, id, version } from "../../../../kernel/parse/fields.ts";
import { outcomes } from "../../words.ts";

/** The appointment, what became of it, and the version it had when the form was opened. */
export const outcomeFields = z.strictObject({
  appointment: id({ label: { fr: "Rendez-vous", en: "Appointment" }, from: "appointments" }),
  outcome: choice({ label: { fr: "Issue", en: "Outcome" }, options: outcomes }),
  version: version(),
});
