/** The indicators that a review can show, in the order of the sheets. */
import { outreachTeams } from "./a1-outreach-teams.ts";
import { openingHours } from "./b1-opening-hours.ts";
import { receptionSites } from "./b2-reception-sites.ts";
import { usablePlaces } from "./c1-usable-places.ts";
import { downstreamExits } from "./c10-downstream-exits.ts";
import { careUnits } from "./d1-care-units.ts";
import { procedures } from "./e1-procedures.ts";
import { treatmentOrders } from "./e2-treatment-orders.ts";
import { deferrals } from "./e3-deferrals.ts";
import { courtDesk } from "./e4-court-desk.ts";
import { kitchensDismantled } from "./f1-kitchens.ts";
import { courtCell } from "./f4-court-cell.ts";
import type { Indicator } from "./indicator.ts";

/** The definitions in force, one per code. */
export const indicators: readonly Indicator[] = [
  outreachTeams,
  openingHours,
  receptionSites,
  usablePlaces,
  downstreamExits,
  careUnits,
  procedures,
  treatmentOrders,
  deferrals,
  courtDesk,
  kitchensDismantled,
  courtCell,
];

/** The definition that bears this code, if there is one. */
export const findIndicator = (code: string): Indicator | undefined =>
  indicators.find((indicator) => indicator.code === code);
