import { z } from "zod";
import { defineAct } from "../../../../kernel/act.ts";
import { codeRule, isCode, longestCode } from "../../../../kernel/parse/code.ts";
import { refuseTooFar } from "../../../../kernel/parse/day-order.ts";
import { choice, day, text } from "../../../../kernel/parse/fields.ts";
import { ok, refuse, refuseField } from "../../../../kernel/refusal.ts";
import { agencyId } from "../../rules/agency-id.ts";
import { addAgency, addMembership, findAgency } from "../../store.ts";
import { agencyKinds } from "../../words.ts";

const codeLabel = { fr: "Code", en: "Code" };
const joins = { fr: "Membre du plan depuis le", en: "Member of the plan since" };

/** A new partner joins the plan. Its identifier comes from its code, which mandates given at the gate bear too. */
export const addPartner = defineAct({
  room: "steering",
  name: "add-partner",
  roles: ["coordinator"],
  title: { fr: "Ajouter un partenaire", en: "Add a partner" },
  explain: {
    fr: "Le code ne se change plus : les mandats des agents et les indicateurs nomment le partenaire par ce code.",
    en: "The code cannot be changed later: agents' mandates and indicators name the partner by this code.",
  },
  input: z.strictObject({
    code: text({
      label: codeLabel,
      hint: {
        fr: "Minuscules, chiffres et tirets, par exemple « halte-du-canal »",
        en: 'Lowercase letters, digits and hyphens, for example "halte-du-canal"',
      },
      max: longestCode,
    }),
    kind: choice({ label: { fr: "Rôle dans le plan", en: "Part in the plan" }, options: agencyKinds }),
    name_fr: text({ label: { fr: "Nom, en français", en: "Name, in French" }, max: 200 }),
    name_en: text({ label: { fr: "Nom, en anglais", en: "Name, in English" }, max: 200 }),
    short: text({
      label: { fr: "Nom court", en: "Short name" },
      hint: { fr: "Pour un tableau ou une légende", en: "For a table or a legend" },
      max: 40,
    }),
    member_from: day({ label: joins, earliest: "2019-01-01" }),
  }),
  run: async (tx, { member_from, ...partner }) => {
    if (!isCode(partner.code))
      return refuseField("code", {
        fr: `${codeLabel.fr} : ${codeRule.fr}`,
        en: `${codeLabel.en}: ${codeRule.en}`,
      });
    const tooFar = refuseTooFar("member_from", joins, member_from, tx.today);
    if (tooFar) return tooFar;
    const known = await findAgency(tx, partner.code);
    if (known)
      return refuse({
        kind: "duplicate",
        say: {
          fr: `Le code « ${partner.code} » est celui de « ${known.name_fr} ». Choisissez un autre code ; si ce partenaire revient dans le plan, enregistrez son arrivée.`,
          en: `The code "${partner.code}" is that of "${known.name_en}". Choose another code; if this partner comes back to the plan, record it as joining.`,
        },
      });
    const id = agencyId(partner.code);
    await addAgency(tx, { id, ...partner });
    await addMembership(tx, { id: tx.newId(), agency_id: id, member_from });
    tx.audit({
      act: "add-partner",
      subject: `agency ${partner.code}`,
      detail: { kind: partner.kind, member_from },
    });
    return ok({ id, code: partner.code });
  },
});
