/** Court room: treatment orders under their legal clocks, and the cells that speak of sectors. */
import { loadActions, loadDecisions, loadOrders, loadSectors, loadSessions } from "../../rooms/court/demo.ts";
import type { City } from "../draw/city.ts";
import { type Part, part } from "../load/part.ts";
import { decisionsOf, followedSectors, sessionRows } from "./court-cells.ts";
import { orders } from "./court-orders.ts";

/** What is loaded into the court room. The counts of the prosecutor's own system come with the history. */
export const courtParts = (city: City): Part[] => {
  const { decisions, actions } = decisionsOf(city);
  return [
    part(orders(city), loadOrders),
    part(sessionRows(city), loadSessions),
    part(decisions, loadDecisions),
    part(actions, loadActions),
    part(followedSectors(), loadSectors),
  ];
};
