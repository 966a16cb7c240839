import { defineView } from "../../../kernel/act.ts";
import { periodOf, periodQuery } from "../../../kernel/parse/period.ts";
import { ok } from "../../../kernel/refusal.ts";
import { moveLabel, orderMoveWords, orderStateWords, stateLabel } from "../order-words.ts";
import { nextClock } from "../rules/order-clocks.ts";
import { listOrders, type Order } from "../store/orders.ts";

/** An order as a list shows it: a short reference, its state and its next clock. The person's key is not read. */
export const orderLine = (order: Order, today: string) => {
  const clock = nextClock(order, today);
  const reference = `IT ${order.ordered_on} · ${order.id.slice(-6)}`;
  return {
    id: order.id,
    version: order.version,
    label: reference,
    reference,
    ordered_on: order.ordered_on,
    basis: order.basis,
    state: order.state,
    state_name: stateLabel(order.state),
    next: clock?.move ?? null,
    next_name: clock ? moveLabel(clock.move) : null,
    article: clock?.article ?? null,
    due: clock?.due ?? null,
    days: clock?.days ?? null,
    late: clock?.late ?? false,
  };
};

/** The orders made in a period, each with its next legal clock and whether it is late. */
export const orders = defineView({
  room: "court",
  name: "orders",
  roles: ["clerk", "ars"],
  title: { fr: "Injonctions thérapeutiques", en: "Treatment orders" },
  query: periodQuery(),
  columns: [
    { key: "reference", label: { fr: "Référence", en: "Reference" }, kind: "text" },
    { key: "ordered_on", label: { fr: "Notifiée le", en: "Notified on" }, kind: "day" },
    { key: "state", label: { fr: "État", en: "State" }, kind: "state", options: orderStateWords },
    { key: "next", label: { fr: "Étape suivante", en: "Next step" }, kind: "state", options: orderMoveWords },
    { key: "due", label: { fr: "Avant le", en: "Due by" }, kind: "day" },
    { key: "late", label: { fr: "En retard", en: "Late" }, kind: "yes-no" },
    { key: "article", label: { fr: "Article (CSP)", en: "Article (CSP)" }, kind: "text" },
  ],
  run: async (tx, query) => {
    const rows = await listOrders(tx, periodOf(query, tx.today));
    return ok(rows.map((order) => orderLine(order, tx.today)));
  },
});
