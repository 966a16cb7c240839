/** What the demonstration may load into the court room. */
export { cellActions } from "./cell-actions.ts";
export {
  type ActionRow,
  type DecisionRow,
  loadActions,
  loadDecisions,
  loadOrders,
  loadSectors,
  loadSessions,
  type OrderRow,
  type SectorRow,
  type SessionRow,
} from "./store/load.ts";
