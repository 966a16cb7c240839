/** The part that the acts on an order share: find it, try the move, write it under its version, and leave a trace. */
import type { Day } from "../../../kernel/dates.ts";
import { ok, type Result, refuseMissing, refuseStale } from "../../../kernel/refusal.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";
import type { OrderMove } from "../lifecycle.ts";
import { moveOrder } from "../rules/order-moves.ts";
import { findOrder, type Order, writeMove } from "../store/orders.ts";

type Asked = {
  readonly order: string;
  readonly version: number;
  readonly day: Day;
  readonly reason?: string;
};

/** Carries a move out, or says why it cannot be. Gives the order as it was before. */
export const carryMove = async (
  tx: RoomTransaction,
  act: string,
  move: OrderMove,
  { day, reason, ...asked }: Asked,
): Promise<Result<Order>> => {
  const order = await findOrder(tx, asked.order);
  if (!order) return refuseMissing({ fr: "cette injonction", en: "this order" });
  // A stale form is told so before its step is judged: the step may only look wrong because the order moved on.
  if (order.version !== asked.version) return refuseStale({ ...asked, move, day }, order);
  const moved = moveOrder(order, move, day);
  if (!moved.ok) return moved;
  const change = {
    ...moved.value.written,
    state: moved.value.state,
    ...(reason === undefined ? {} : { reason }),
  };
  if ((await writeMove(tx, order, change)) === 0) return refuseStale({ ...asked, move, day }, order);
  tx.audit({
    act,
    subject: `order ${order.id}`,
    detail: { move, day, ...(reason === undefined ? {} : { reason }) },
  });
  return ok(order);
};
