import { z } from "zod";
import { defineAct } from "../../../../kernel/act.ts";
import { choice, choices, id, sector, yesNo } from "../../../../kernel/parse/fields.ts";
import { ok, refuseField, refuseMissing } from "../../../../kernel/refusal.ts";
import { contradiction } from "../../rules/contact-check.ts";
import { refuseRecording } from "../../rules/recordable.ts";
import { addContact, contactsOf } from "../../store/contacts.ts";
import { findRound } from "../../store/rounds.ts";
import { findVisit } from "../../store/visits.ts";
import { answers, apparentGroups, needs, proposals } from "../../words.ts";

/** Records an encounter. Anonymous unless the person wants to be followed, and then under a random key. */
export const recordContact = defineAct({
  room: "street",
  name: "record-contact",
  roles: ["outreach", "coordinator"],
  title: { fr: "Enregistrer une rencontre", en: "Record an encounter" },
  explain: {
    fr: "Sans nom. Si la personne souhaite être suivie, Trame tire une clé au hasard.",
    en: "Without a name. If the person wants to be followed, Trame draws a random key.",
  },
  preview: {
    fr: "Le pilotage recevra le nombre de rencontres par jour et par secteur, rien d'autre.",
    en: "Steering will receive the number of encounters by day and sector, nothing else.",
  },
  input: z.strictObject({
    round: id({ label: { fr: "Maraude", en: "Round" }, from: "rounds" }),
    visit: id({ label: { fr: "Passage", en: "Visit" }, from: "visits" }).optional(),
    sector: sector(),
    apparent_group: choice({
      label: { fr: "Ce que vous avez vu", en: "What you saw" },
      hint: { fr: "Sans demander, sans vérifier", en: "Without asking, without checking" },
      options: apparentGroups,
    }),
    needs: choices({ label: { fr: "Besoins exprimés", en: "Needs expressed" }, options: needs }),
    proposed: choices({
      label: { fr: "Ce que vous avez proposé", en: "What you proposed" },
      options: proposals,
    }),
    answer: choice({ label: { fr: "Réponse de la personne", en: "The person's answer" }, options: answers }),
    wants_follow_up: yesNo({
      label: { fr: "La personne souhaite être suivie", en: "The person wants to be followed" },
    }).optional(),
    person: id({
      label: { fr: "Déjà suivie sous la clé", en: "Already followed under the key" },
      from: "followed",
    }).optional(),
  }),
  run: async (tx, { round: roundId, visit: visitId, wants_follow_up, person, ...input }) => {
    const round = await findRound(tx, roundId);
    if (!round) return refuseMissing({ fr: "cette maraude", en: "this round" });
    const refusal = refuseRecording(round, tx.today) ?? contradiction({ ...input, wants_follow_up, person });
    if (refusal) return refusal;
    const visit = visitId === undefined ? undefined : await findVisit(tx, visitId);
    if (visitId !== undefined && visit?.round_id !== round.id)
      return refuseField("visit", {
        fr: "Passage : il n'appartient pas à cette maraude. Choisissez un de ses passages, ou laissez vide.",
        en: "Visit: it does not belong to this round. Choose one of its visits, or leave empty.",
      });
    if (person !== undefined && (await contactsOf(tx, person)).length === 0)
      return refuseMissing({ fr: "cette personne suivie", en: "this followed person" });
    const id = tx.newId();
    const key = person ?? (wants_follow_up ? tx.newId() : null);
    await addContact(tx, {
      id,
      round_id: round.id,
      visit_id: visit?.id ?? null,
      day: round.day,
      person: key,
      ...input,
    });
    tx.touch(round.day);
    tx.audit({
      act: "record-contact",
      subject: `contact ${id}`,
      detail: { round: round.id, sector: input.sector },
    });
    return ok({ id, person: key });
  },
});
