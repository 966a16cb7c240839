import { z } from "zod";
import { defineAct } from "../../../../kernel/act.ts";
import { id, sector, text, whole, yesNo } from "../../../../kernel/parse/fields.ts";
import { ok, refuseField, refuseMissing } from "../../../../kernel/refusal.ts";
import { refuseSpot } from "../../rules/public-spot.ts";
import { refuseRecording } from "../../rules/recordable.ts";
import { findRound } from "../../store/rounds.ts";
import { addVisit } from "../../store/visits.ts";

/** Records that a public spot was visited, also when nobody was met. */
export const recordVisit = defineAct({
  room: "street",
  name: "record-visit",
  roles: ["outreach", "coordinator"],
  title: { fr: "Enregistrer le passage sur un lieu", en: "Record a visit to a spot" },
  input: z.strictObject({
    round: id({ label: { fr: "Maraude", en: "Round" }, from: "rounds" }),
    sector: sector(),
    spot: text({
      label: { fr: "Lieu public", en: "Public spot" },
      hint: {
        fr: "Une sortie de métro, un square ; jamais une personne ni un domicile",
        en: "A metro exit, a square; never a person or a home",
      },
    }),
    people_present: whole({
      label: { fr: "Personnes présentes", en: "People present" },
      hint: {
        fr: "Comptées d'un coup d'œil ; laissez vide si vous ne savez pas",
        en: "Counted at a glance; leave empty if unknown",
      },
      max: 500,
    }).optional(),
    nobody_met: yesNo({ label: { fr: "Aucune rencontre", en: "Nobody met" } }),
  }),
  run: async (tx, { round: roundId, people_present, ...input }) => {
    const round = await findRound(tx, roundId);
    if (!round) return refuseMissing({ fr: "cette maraude", en: "this round" });
    const refusal = refuseRecording(round, tx.today) ?? refuseSpot(input.spot);
    if (refusal) return refusal;
    if (people_present === 0 && !input.nobody_met)
      return refuseField("people_present", {
        fr: "Personnes présentes : vous indiquez zéro, et une rencontre. Corrigez l'un des deux.",
        en: "People present: you enter zero, and an encounter. Correct one of the two.",
      });
    const id = tx.newId();
    await addVisit(tx, {
      id,
      round_id: round.id,
      day: round.day,
      people_present: people_present ?? null,
      ...input,
    });
    tx.audit({
      act: "record-visit",
      subject: `visit ${id}`,
      detail: { round: round.id, sector: input.sector },
    });
    return ok({ id });
  },
});
