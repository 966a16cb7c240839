import { z } from "zod";
import { defineAct } from "../../../../kernel/act.ts";
import { day } from "../../../../kernel/parse/fields.ts";
import { ok, refuseField } from "../../../../kernel/refusal.ts";
import { changedCounts } from "../../rules/nuisance.ts";
import { weekOf } from "../../rules/weeks.ts";
import { countNuisance, keepSent, nuisanceSent } from "../../store/reports.ts";

/** Tells the police prefecture a week of nuisance: counts by sector and type. Sent again, only what changed leaves. */
export const sendWeek = defineAct({
  room: "ground",
  name: "send-week",
  roles: ["agent"],
  title: { fr: "Envoyer les nuisances de la semaine", en: "Send the week's nuisance" },
  preview: {
    fr: "La préfecture de Police recevra un nombre de signalements par secteur et par type ; ni lieu exact, ni personne.",
    en: "The police prefecture will receive a number of reports by sector and type; no exact place and no person.",
  },
  input: z.strictObject({
    week: day({
      label: { fr: "Semaine du", en: "Week of" },
      hint: { fr: "N'importe quel jour de la semaine", en: "Any day of the week" },
      latest: "today",
      earliest: "2019-01-01",
    }),
  }),
  run: async (tx, input) => {
    const week = weekOf(input.week);
    if (week.to > tx.today)
      return refuseField("week", {
        fr: `Semaine du : cette semaine n'est pas finie. Vous pourrez l'envoyer à partir du ${week.to}.`,
        en: `Week of: this week is not over. You can send it from ${week.to} on.`,
      });
    const changed = changedCounts(await countNuisance(tx, week), await nuisanceSent(tx, week.from));
    if (changed.length > 0) await keepSent(tx, week.from, changed);
    for (const row of changed) tx.send("ground-to-police.nuisance", { week_from: week.from, ...row });
    tx.audit({ act: "send-week", subject: `week ${week.from}`, detail: { counts: changed.length } });
    return ok({ week: week.from, sent: changed.length });
  },
});
