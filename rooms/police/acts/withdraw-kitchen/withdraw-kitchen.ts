import { z } from "zod";
import { defineAct } from "../../../../kernel/act.ts";
import { choice, id, version } from "../../../../kernel/parse/fields.ts";
import { ok, refuse, refuseMissing, refuseStale } from "../../../../kernel/refusal.ts";
import { lifecycle, mayMove } from "../../lifecycle.ts";
import { findKitchen, withdrawKitchen as withdraw } from "../../store.ts";
import { withdrawalReasons } from "../../words.ts";

/** Withdraws a kitchen entered by mistake: it stays readable with its reason, and no longer counts. */
export const withdrawKitchen = defineAct({
  room: "police",
  name: "withdraw-kitchen",
  roles: lifecycle.withdraw.by,
  title: { fr: "Retirer une cuisine du compte", en: "Withdraw a kitchen from the count" },
  fromRecord: true,
  input: z.strictObject({
    kitchen: id({ label: { fr: "Cuisine", en: "Kitchen" }, from: "kitchens" }),
    reason: choice({ label: { fr: "Motif", en: "Reason" }, options: withdrawalReasons }),
    version: version(),
  }),
  run: async (tx, input) => {
    const kitchen = await findKitchen(tx, input.kitchen);
    if (!kitchen) return refuseMissing({ fr: "cette cuisine", en: "this kitchen" });
    if (!mayMove("withdraw", kitchen.withdrawn_at ? "withdrawn" : "counted"))
      return refuse({
        kind: "wrong-state",
        say: {
          fr: "Cette cuisine est déjà retirée du compte.",
          en: "This kitchen is already withdrawn from the count.",
        },
      });
    if ((await withdraw(tx, kitchen.id, input.version, input.reason)) === 0)
      return refuseStale(input, kitchen);
    tx.touch(kitchen.day);
    tx.audit({ act: "withdraw-kitchen", subject: `kitchen ${kitchen.id}`, detail: { reason: input.reason } });
    return ok({ id: kitchen.id });
  },
});
