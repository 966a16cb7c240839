import { z } from "zod";
import { defineAct } from "../../../../kernel/act.ts";
import { daysSince, refuseBefore, refuseLater } from "../../../../kernel/parse/day-order.ts";
import { day, id, version } from "../../../../kernel/parse/fields.ts";
import { ok, refuseMissing, refuseStale } from "../../../../kernel/refusal.ts";
import { stayLifecycle } from "../../lifecycle.ts";
import { refuseFrom } from "../../rules/stay-states.ts";
import { findStay, markReady } from "../../store/stays.ts";

const ready = { fr: "Prête à sortir depuis le", en: "Ready to leave since" };

/** Says that a person is ready to leave and only lacks a place downstream. */
export const declareReady = defineAct({
  room: "shelter",
  name: "declare-ready",
  roles: stayLifecycle.declareReady.by,
  title: { fr: "Dire qu'une personne est prête à sortir", en: "Say that a person is ready to leave" },
  fromRecord: true,
  input: z.strictObject({
    stay: id({ label: { fr: "Séjour", en: "Stay" }, from: "stays" }),
    ready_since: day({ label: ready, earliest: "2018-01-01" }),
    version: version(),
  }),
  run: async (tx, input) => {
    const stay = await findStay(tx, input.stay);
    if (!stay) return refuseMissing({ fr: "ce séjour", en: "this stay" });
    const refused =
      refuseFrom(stayLifecycle.declareReady, stay) ??
      refuseLater("ready_since", ready, input.ready_since, tx.today) ??
      refuseBefore("ready_since", ready, input.ready_since, stay.entered_on, {
        fr: "l'arrivée",
        en: "the arrival",
      });
    if (refused) return refused;
    if ((await markReady(tx, stay.id, input.version, input.ready_since)) === 0)
      return refuseStale(input, stay);
    tx.touch(...daysSince(input.ready_since, tx.today));
    tx.audit({
      act: "declare-ready",
      subject: `stay ${stay.id}`,
      detail: { ready_since: input.ready_since },
    });
    return ok({ id: stay.id });
  },
});
