import { z } from "zod";
import { defineAct } from "../../../../kernel/act.ts";
import { choice, day, id, text, version } from "../../../../kernel/parse/fields.ts";
import { ok, refuse, refuseField, refuseMissing, refuseStale } from "../../../../kernel/refusal.ts";
import { mayBecome } from "../../lifecycle.ts";
import { changeAction, findAction } from "../../store.ts";
import { actionStates } from "../../words.ts";

/** Says where an action of the plan stands, with what shows it. "Done" needs evidence. */
export const updateAction = defineAct({
  room: "steering",
  name: "update-action",
  roles: ["coordinator", "pilot"],
  title: { fr: "Mettre à jour cette action", en: "Update this action" },
  fromRecord: true,
  input: z.strictObject({
    action: id({ label: { fr: "Action", en: "Action" }, from: "plan" }),
    state: choice({ label: { fr: "État", en: "State" }, options: actionStates }),
    deadline: day({ label: { fr: "Échéance", en: "Deadline" }, earliest: "2019-01-01" }),
    evidence: text({
      label: { fr: "Ce qui le montre", en: "What shows it" },
      hint: {
        fr: "Un document, une date, un chiffre ; jamais une personne",
        en: "A document, a date, a figure; never a person",
      },
      long: true,
      max: 600,
    }).optional(),
    version: version(),
  }),
  run: async (tx, input) => {
    const action = await findAction(tx, input.action);
    if (!action) return refuseMissing({ fr: "cette action", en: "this action" });
    if (tx.who.role === "pilot" && action.agency_id !== tx.who.agency)
      return refuse({
        kind: "not-allowed",
        say: {
          fr: "Cette action appartient à un autre partenaire.",
          en: "This action belongs to another partner.",
        },
      });
    if (!mayBecome(action.state, input.state))
      return refuseField("state", {
        fr: "État : une action déjà commencée ne redevient pas « prévue ». Choisissez « en cours » ou « arrêtée ».",
        en: 'State: an action under way does not become "planned" again. Choose "under way" or "stopped".',
      });
    const evidence = input.evidence ?? null;
    if (input.state === "done" && evidence === null && action.evidence_fr === null)
      return refuseField("evidence", {
        fr: "Ce qui le montre : une action faite se prouve. Indiquez un document, une date ou un chiffre.",
        en: "What shows it: an action done is shown. Give a document, a date or a figure.",
      });
    const becomes = {
      state: input.state,
      deadline: input.deadline,
      evidence_fr: evidence ?? action.evidence_fr,
      evidence_en: evidence ?? action.evidence_en,
    };
    if ((await changeAction(tx, action, input.version, becomes)) === 0)
      return refuseStale(input, await findAction(tx, input.action));
    tx.audit({
      act: "update-action",
      subject: `action ${action.code}`,
      detail: { state: input.state, deadline: input.deadline },
    });
    return ok({ id: action.id, version: input.version + 1 });
  },
});
