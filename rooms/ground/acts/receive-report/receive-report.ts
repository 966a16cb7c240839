import { z } from "zod";
import { defineAct } from "../../../../kernel/act.ts";
import { choice, day, sector, text } from "../../../../kernel/parse/fields.ts";
import { ok } from "../../../../kernel/refusal.ts";
import { addReport } from "../../store/reports.ts";
import { channels, reportTypes } from "../../words.ts";

/** Receives a resident's report: what, in which public place. Neither who was there nor who reported. */
export const receiveReport = defineAct({
  room: "ground",
  name: "receive-report",
  roles: ["agent"],
  title: { fr: "Recevoir un signalement", en: "Receive a report" },
  preview: {
    fr: "La préfecture de Police recevra le nombre de signalements par semaine, secteur et type, sans le lieu exact.",
    en: "The police prefecture will receive the number of reports by week, sector and type, without the exact place.",
  },
  input: z.strictObject({
    day: day({ label: { fr: "Constaté le", en: "Noticed on" }, latest: "today", earliest: "2019-01-01" }),
    sector: sector(),
    place: text({
      label: { fr: "Lieu public", en: "Public place" },
      hint: {
        fr: "Une rue, un square, une station. Jamais une personne, une plaque ni un domicile.",
        en: "A street, a square, a station. Never a person, a plate or a home.",
      },
      max: 80,
    }),
    type: choice({ label: { fr: "Ce qui est signalé", en: "What is reported" }, options: reportTypes }),
    channel: choice({ label: { fr: "Reçu par", en: "Received by" }, options: channels }),
  }),
  run: async (tx, input) => {
    const id = tx.newId();
    await addReport(tx, { id, ...input });
    tx.touch(input.day);
    tx.audit({
      act: "receive-report",
      subject: `report ${id}`,
      detail: { day: input.day, sector: input.sector, type: input.type },
    });
    return ok({ id });
  },
});
