/** "What needs me now" in the court room, by role. */
import type { Need } from "../../kernel/act.ts";
import type { RoomTransaction } from "../../kernel/transaction.ts";
import { actionNeeds, orderNeeds } from "./rules/needs.ts";
import { listActions } from "./store/cells.ts";
import { listOpenOrders } from "./store/orders.ts";

/** The needs of the mandate of the transaction. The ARS is only shown the steps that wait for its routing. */
export const needsOf = async (tx: RoomTransaction): Promise<Need[]> => {
  if (tx.who.role === "cell") return actionNeeds(await listActions(tx), tx.today);
  const orders = await listOpenOrders(tx);
  return tx.who.role === "ars"
    ? orderNeeds(orders, tx.today, ["inform-ars", "examine"])
    : orderNeeds(orders, tx.today);
};
