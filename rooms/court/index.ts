/** The court room, as the application sees it. */
import type { Room } from "../../kernel/act.ts";
import { advanceOrder } from "./acts/advance-order/advance-order.ts";
import { decideForSector } from "./acts/decide-for-sector/decide-for-sector.ts";
import { endAction } from "./acts/end-action/end-action.ts";
import { followSector } from "./acts/follow-sector/follow-sector.ts";
import { holdSession } from "./acts/hold-session/hold-session.ts";
import { interruptOrder } from "./acts/interrupt-order/interrupt-order.ts";
import { leaveSector } from "./acts/leave-sector/leave-sector.ts";
import { recordOrder } from "./acts/record-order/record-order.ts";
import { withdrawOrder } from "./acts/withdraw-order/withdraw-order.ts";
import { needsOf } from "./needs.ts";
import { actions } from "./views/actions.ts";
import { decisions } from "./views/decisions.ts";
import { order } from "./views/order.ts";
import { orders } from "./views/orders.ts";
import { sectorsFollowed } from "./views/sectors-followed.ts";
import { sessions } from "./views/sessions.ts";

export const court: Room = {
  name: "court",
  acts: [
    recordOrder,
    advanceOrder,
    interruptOrder,
    withdrawOrder,
    holdSession,
    decideForSector,
    endAction,
    followSector,
    leaveSector,
  ],
  views: [orders, order, sessions, decisions, actions, sectorsFollowed],
  needs: needsOf,
};
