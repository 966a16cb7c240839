import { z } from "zod";
import { defineAct } from "../../../../kernel/act.ts";
import { choice, day, id, version } from "../../../../kernel/parse/fields.ts";
import { ok } from "../../../../kernel/refusal.ts";
import { oldestOrderDay } from "../../rules/order-law.ts";
import { interruptionReasons } from "../../words.ts";
import { carryMove } from "../carry-move.ts";

/** Ends an order before its term. It was ordered all the same, and goes on counting as an order. */
export const interruptOrder = defineAct({
  room: "court",
  name: "interrupt-order",
  roles: ["clerk"],
  title: { fr: "Interrompre la mesure", en: "Interrupt the measure" },
  fromRecord: true,
  input: z.strictObject({
    order: id({ label: { fr: "Injonction", en: "Order" }, from: "orders" }),
    reason: choice({
      label: { fr: "Motif", en: "Reason" },
      hint: {
        fr: "Tel que le professionnel l'a signalé (CSP L3413-3), sans rien de la santé",
        en: "As the professional reported it (CSP L3413-3), with nothing about health",
      },
      options: interruptionReasons,
    }),
    day: day({
      label: { fr: "Interrompue le", en: "Interrupted on" },
      latest: "today",
      earliest: oldestOrderDay,
    }),
    version: version(),
  }),
  run: async (tx, input) => {
    const moved = await carryMove(tx, "interrupt-order", "interrupt", input);
    return moved.ok ? ok({ id: input.order, version: input.version + 1 }) : moved;
  },
});
