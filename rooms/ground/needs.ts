/** "What needs me now" in public space, by role. */
import type { Need } from "../../kernel/act.ts";
import type { RoomTransaction } from "../../kernel/transaction.ts";
import { decisionNeeds, mediationNeeds, reportNeeds } from "./rules/needs.ts";
import { listDecisions } from "./store/decisions.ts";
import { listOpenReports } from "./store/reports.ts";
import { lastRoundDay } from "./store/rounds.ts";

/** The needs of the mandate of the transaction. */
export const needsOf = async (tx: RoomTransaction): Promise<Need[]> => {
  if (tx.who.role === "mediator") return mediationNeeds(await lastRoundDay(tx), tx.today);
  const open = await listOpenReports(tx);
  const waiting = (await listDecisions(tx)).filter(({ acknowledged_on }) => acknowledged_on === null);
  return [
    ...reportNeeds(
      open.map(({ day }) => day),
      tx.today,
    ),
    ...decisionNeeds(
      waiting.map(({ decided_on }) => decided_on),
      tx.today,
    ),
  ];
};
