/** The police room, as the application sees it. */
import type { Room } from "../../kernel/act.ts";
import { closePlace } from "./acts/close-place/close-place.ts";
import { followPlace } from "./acts/follow-place/follow-place.ts";
import { recordKitchen } from "./acts/record-kitchen/record-kitchen.ts";
import { recordOperation } from "./acts/record-operation/record-operation.ts";
import { withdrawKitchen } from "./acts/withdraw-kitchen/withdraw-kitchen.ts";
import { needsOf } from "./rules/needs.ts";
import { lastOperationDay } from "./store.ts";
import { kitchens } from "./views/kitchens.ts";
import { nuisance } from "./views/nuisance.ts";
import { operations } from "./views/operations.ts";
import { places } from "./views/places.ts";
import { sectorDecisions } from "./views/sector-decisions.ts";

export const police: Room = {
  name: "police",
  acts: [recordKitchen, withdrawKitchen, followPlace, closePlace, recordOperation],
  views: [kitchens, places, operations, nuisance, sectorDecisions],
  needs: async (tx) => needsOf(await lastOperationDay(tx), tx.today),
};
