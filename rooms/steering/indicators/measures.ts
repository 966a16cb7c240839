/** The closed vocabulary of counts on which indicators may be written, by the room that counts them. */
import type { RoomName } from "../../../kernel/words.ts";

export const measureNames = {
  street: ["teams-planned", "teams-out", "rounds-planned", "rounds-held", "contacts"],
  reception: ["open-hours", "sites-opened", "sites-closed", "sites-in-service", "passages"],
  shelter: [
    "places-funded",
    "places-open",
    "places-usable",
    "places-occupied",
    "entries",
    "exits",
    "ready-waiting",
  ],
  care: [
    "units-in-service",
    "units-announced",
    "unit-beds",
    "stays",
    "permanence-people",
    "permanence-appointments",
  ],
  court: [
    "procedures",
    "treatment-orders",
    "deferrals-prosecution",
    "other-outcomes",
    "cell-sessions",
    "sectors-followed",
  ],
  police: ["kitchens", "operations", "dealing-points", "consumption-places"],
  ground: ["reports", "pickups", "mediation-rounds"],
  steering: [],
} as const satisfies Readonly<Record<RoomName, readonly string[]>>;
