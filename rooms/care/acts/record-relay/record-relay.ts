import { z } from "zod";
import { defineAct } from "../../../../kernel/act.ts";
import { refuseBefore, refuseLater } from "../../../../kernel/parse/day-order.ts";
import { day, id, version } from "../../../../kernel/parse/fields.ts";
import { ok, refuseMissing, refuseStale } from "../../../../kernel/refusal.ts";
import { stayLifecycle } from "../../lifecycle.ts";
import { refuseFrom } from "../../rules/stay-states.ts";
import { changeStay, findStay } from "../../store/stays.ts";

const relay = { fr: "Relais le", en: "Relay on" };

/** Records the day on which an addiction service took over after a discharge. */
export const recordRelay = defineAct({
  room: "care",
  name: "record-relay",
  roles: stayLifecycle.relay.by,
  title: { fr: "Enregistrer un relais en addictologie", en: "Record a relay in addiction care" },
  fromRecord: true,
  input: z.strictObject({
    stay: id({ label: { fr: "Séjour", en: "Stay" }, from: "stays" }),
    relay_on: day({
      label: relay,
      hint: {
        fr: "Premier rendez-vous honoré après la sortie",
        en: "First appointment kept after the discharge",
      },
    }),
    version: version(),
  }),
  run: async (tx, input) => {
    const stay = await findStay(tx, input.stay);
    if (!stay) return refuseMissing({ fr: "ce séjour", en: "this stay" });
    const refused =
      refuseFrom(stayLifecycle.relay, stay) ??
      refuseLater("relay_on", relay, input.relay_on, tx.today) ??
      refuseBefore("relay_on", relay, input.relay_on, stay.left_on ?? stay.entered_on, {
        fr: "la sortie",
        en: "the discharge",
      });
    if (refused) return refused;
    if ((await changeStay(tx, stay.id, input.version, { relay_on: input.relay_on })) === 0)
      return refuseStale(input, stay);
    tx.audit({ act: "record-relay", subject: `stay ${stay.id}`, detail: { relay_on: input.relay_on } });
    return ok({ id: stay.id });
  },
});
