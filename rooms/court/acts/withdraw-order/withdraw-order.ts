import { z } from "zod";
import { defineAct } from "../../../../kernel/act.ts";
import { choice, id, version } from "../../../../kernel/parse/fields.ts";
import { ok } from "../../../../kernel/refusal.ts";
import { withdrawalReasons } from "../../words.ts";
import { carryMove } from "../carry-move.ts";

/** Takes an order entered by mistake out of the count. It stays readable with its reason. */
export const withdrawOrder = defineAct({
  room: "court",
  name: "withdraw-order",
  roles: ["clerk"],
  title: { fr: "Retirer cette injonction du compte", en: "Withdraw this order from the count" },
  fromRecord: true,
  input: z.strictObject({
    order: id({ label: { fr: "Injonction", en: "Order" }, from: "orders" }),
    reason: choice({ label: { fr: "Motif", en: "Reason" }, options: withdrawalReasons }),
    version: version(),
  }),
  run: async (tx, input) => {
    const moved = await carryMove(tx, "withdraw-order", "withdraw", { ...input, day: tx.today });
    if (!moved.ok) return moved;
    tx.touch(moved.value.ordered_on);
    return ok({ id: input.order, version: input.version + 1 });
  },
});
