import { z } from "zod";
import { defineAct } from "../../../../kernel/act.ts";
import { choice, day, id, version } from "../../../../kernel/parse/fields.ts";
import { ok, refuse, refuseField, refuseMissing, refuseStale } from "../../../../kernel/refusal.ts";
import { actionLifecycle } from "../../lifecycle.ts";
import { endAction as end, findAction } from "../../store/cells.ts";

const outcomes = [
  { value: "done", label: { fr: "Faite", en: "Done" } },
  { value: "dropped", label: { fr: "Abandonnée", en: "Dropped" } },
] as const;

/** Says that an action was carried out, or dropped. */
export const endAction = defineAct({
  room: "court",
  name: "end-action",
  roles: ["cell"],
  title: { fr: "Dire ce que l'action est devenue", en: "Say what became of the action" },
  fromRecord: true,
  input: z.strictObject({
    action: id({ label: { fr: "Action", en: "Action" }, from: "actions" }),
    outcome: choice({ label: { fr: "Suite", en: "Outcome" }, options: outcomes }),
    ended_on: day({ label: { fr: "Le", en: "On" }, latest: "today", earliest: "2018-01-01" }),
    version: version(),
  }),
  run: async (tx, input) => {
    const action = await findAction(tx, input.action);
    if (!action) return refuseMissing({ fr: "cette action", en: "this action" });
    const { from, to } = actionLifecycle[input.outcome];
    if (!(from as readonly string[]).includes(action.state))
      return refuse({
        kind: "wrong-state",
        say: {
          fr: `Cette action est close depuis le ${action.ended_on}. Si elle doit reprendre, décidez-la de nouveau.`,
          en: `This action has been closed since ${action.ended_on}. If it must start again, decide it again.`,
        },
      });
    if (input.ended_on < action.decided_on)
      return refuseField("ended_on", {
        fr: `Le : cette date vient avant la décision (${action.decided_on}). Choisissez une date plus tardive.`,
        en: `On: this date comes before the decision (${action.decided_on}). Choose a later date.`,
      });
    if ((await end(tx, action.id, input.version, to, input.ended_on)) === 0)
      return refuseStale(input, action);
    tx.audit({ act: "end-action", subject: `action ${action.id}`, detail: { outcome: input.outcome } });
    return ok({ id: action.id });
  },
});
