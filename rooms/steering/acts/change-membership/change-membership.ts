import { z } from "zod";
import { defineAct } from "../../../../kernel/act.ts";
import { choice, day, text } from "../../../../kernel/parse/fields.ts";
import { ok, refuse, refuseField, refuseStale } from "../../../../kernel/refusal.ts";
import { addMembership, endMembership, listPartners } from "../../store.ts";

/** A partner joins or leaves the plan on a day. Its past membership is kept: an old review names who held it. */
export const changeMembership = defineAct({
  room: "steering",
  name: "change-membership",
  roles: ["coordinator"],
  title: {
    fr: "Enregistrer l'arrivée ou le départ d'un partenaire",
    en: "Record a partner joining or leaving",
  },
  input: z.strictObject({
    partner: text({
      label: { fr: "Code du partenaire", en: "Partner's code" },
      hint: { fr: "Voir la liste des partenaires", en: "See the list of partners" },
      max: 40,
    }),
    change: choice({
      label: { fr: "Changement", en: "Change" },
      options: [
        { value: "joins", label: { fr: "Rejoint le plan", en: "Joins the plan" } },
        { value: "leaves", label: { fr: "Quitte le plan", en: "Leaves the plan" } },
      ],
    }),
    day: day({
      label: { fr: "Premier jour du changement", en: "First day of the change" },
      earliest: "2019-01-01",
    }),
  }),
  run: async (tx, input) => {
    const memberships = (await listPartners(tx)).filter((one) => one.code === input.partner);
    const last = memberships.at(-1);
    if (!last)
      return refuseField("partner", {
        fr: "Code du partenaire : aucun partenaire ne porte ce code. Choisissez-le dans la liste.",
        en: "Partner's code: no partner bears this code. Choose it from the list.",
      });
    const isMember = last.member_to === null;
    if (isMember === (input.change === "joins"))
      return refuse({
        kind: "wrong-state",
        say: isMember
          ? {
              fr: "Ce partenaire est déjà membre du plan.",
              en: "This partner is already a member of the plan.",
            }
          : { fr: "Ce partenaire a déjà quitté le plan.", en: "This partner has already left the plan." },
      });
    const floor = isMember ? last.member_from : (last.member_to ?? last.member_from);
    if (input.day <= floor && (isMember || input.day < floor))
      return refuseField("day", {
        fr: `Premier jour du changement : choisissez une date après le ${floor}.`,
        en: `First day of the change: choose a date after ${floor}.`,
      });
    if (isMember) {
      if ((await endMembership(tx, last.membership, last.version, input.day)) === 0)
        return refuseStale({ ...input, version: last.version }, last);
    } else await addMembership(tx, { id: tx.newId(), agency_id: last.id, member_from: input.day });
    tx.audit({
      act: "change-membership",
      subject: `agency ${input.partner}`,
      detail: { change: input.change, day: input.day },
    });
    return ok({ partner: input.partner });
  },
});
