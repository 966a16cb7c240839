import { z } from "zod";
import { defineView } from "../../../kernel/act.ts";
import { id } from "../../../kernel/parse/fields.ts";
import { ok, refuseMissing } from "../../../kernel/refusal.ts";
import { measureEnd } from "../rules/order-clocks.ts";
import { lastDay } from "../rules/order-moves.ts";
import { findOrder } from "../store/orders.ts";
import { orderLine } from "./orders.ts";

/** One order with all its dates. Opening it leaves a trace: it is one person's record, even without a name. */
export const order = defineView({
  room: "court",
  name: "order",
  roles: ["clerk", "ars"],
  title: { fr: "Une injonction et ses dates", en: "One order and its dates" },
  ownScreen: true,
  query: z.strictObject({ order: id({ label: { fr: "Injonction", en: "Order" }, from: "orders" }) }),
  columns: [
    { key: "reference", label: { fr: "Référence", en: "Reference" }, kind: "text" },
    { key: "ordered_on", label: { fr: "Notifiée le", en: "Notified on" }, kind: "day" },
    { key: "ars_informed_on", label: { fr: "ARS informée le", en: "ARS informed on" }, kind: "day" },
    { key: "examined_on", label: { fr: "Examen le", en: "Examined on" }, kind: "day" },
    { key: "doctor_chosen_on", label: { fr: "Médecin choisi le", en: "Doctor chosen on" }, kind: "day" },
    { key: "confirmed_on", label: { fr: "Accord du médecin le", en: "Doctor confirmed on" }, kind: "day" },
    { key: "reports", label: { fr: "Rapports reçus", en: "Reports received" }, kind: "number" },
    { key: "renewals", label: { fr: "Renouvellements", en: "Renewals" }, kind: "number" },
    { key: "ends_on", label: { fr: "Terme de la mesure", en: "End of the measure" }, kind: "day" },
    { key: "due", label: { fr: "Prochaine échéance", en: "Next deadline" }, kind: "day" },
    { key: "late", label: { fr: "En retard", en: "Late" }, kind: "yes-no" },
  ],
  run: async (tx, query) => {
    const found = await findOrder(tx, query.order);
    if (!found) return refuseMissing({ fr: "cette injonction", en: "this order" });
    tx.audit({ act: "read order", subject: `order ${found.id}` });
    return ok([
      { ...found, ...orderLine(found, tx.today), ends_on: measureEnd(found), last_day: lastDay(found) },
    ]);
  },
});
