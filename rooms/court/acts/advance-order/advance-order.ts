import { z } from "zod";
import { defineAct } from "../../../../kernel/act.ts";
import { choice, day, id, version } from "../../../../kernel/parse/fields.ts";
import { ok } from "../../../../kernel/refusal.ts";
import { steps } from "../../order-words.ts";
import { oldestOrderDay } from "../../rules/order-law.ts";
import { carryMove } from "../carry-move.ts";

/** Notes the next step of an order: the clock of that step stops, and the next one starts. */
export const advanceOrder = defineAct({
  room: "court",
  name: "advance-order",
  roles: ["clerk"],
  title: { fr: "Noter une étape de l'injonction", en: "Note a step of the order" },
  fromRecord: true,
  input: z.strictObject({
    order: id({ label: { fr: "Injonction", en: "Order" }, from: "orders" }),
    step: choice({ label: { fr: "Étape", en: "Step" }, options: steps }),
    day: day({ label: { fr: "Jour", en: "Day" }, latest: "today", earliest: oldestOrderDay }),
    version: version(),
  }),
  run: async (tx, { step, ...input }) => {
    const moved = await carryMove(tx, "advance-order", step, input);
    return moved.ok ? ok({ id: input.order, version: input.version + 1 }) : moved;
  },
});
