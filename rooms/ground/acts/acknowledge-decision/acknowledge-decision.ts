import { z } from "zod";
import { defineAct } from "../../../../kernel/act.ts";
import { id, version } from "../../../../kernel/parse/fields.ts";
import { ok, refuse, refuseMissing, refuseStale } from "../../../../kernel/refusal.ts";
import { acknowledge, findDecision } from "../../store/decisions.ts";

/** Takes note of a cell's decision, so that it no longer waits. */
export const acknowledgeDecision = defineAct({
  room: "ground",
  name: "acknowledge-decision",
  roles: ["agent"],
  title: { fr: "Prendre en compte cette décision", en: "Take note of this decision" },
  fromRecord: true,
  input: z.strictObject({
    decision: id({ label: { fr: "Décision", en: "Decision" }, from: "sector-decisions" }),
    version: version(),
  }),
  run: async (tx, input) => {
    const decision = await findDecision(tx, input.decision);
    if (!decision) return refuseMissing({ fr: "cette décision", en: "this decision" });
    if (decision.acknowledged_on)
      return refuse({
        kind: "wrong-state",
        say: {
          fr: `Cette décision est prise en compte depuis le ${decision.acknowledged_on}. Rien d'autre n'est à faire.`,
          en: `This decision was taken note of on ${decision.acknowledged_on}. Nothing else is to be done.`,
        },
      });
    if ((await acknowledge(tx, decision.id, input.version)) === 0) return refuseStale(input, decision);
    tx.audit({ act: "acknowledge-decision", subject: `decision ${decision.id}` });
    return ok({ id: decision.id });
  },
});
