/** The walls as a screen shows them: rooms, doors, and what never passes. */
import { doors } from "../doors/catalogue.ts";
import type { Door } from "../kernel/walls.ts";
import { type RoomName, roomTitles, type Text } from "../kernel/words.ts";
import { allWalls } from "./all.ts";
import { forbidden } from "./forbidden.ts";

export type WallsForScreens = {
  readonly rooms: readonly {
    name: string;
    title: Text;
    purpose: Text;
    holds: Text;
    never: Text;
    law: Text;
  }[];
  readonly doors: readonly Omit<Door, "schema">[];
  /** `level`: `any` when nothing at all may pass, `one-person` when counts may. */
  readonly forbidden: readonly { from: string; to: string; level: "any" | "one-person"; why: Text }[];
};

/** Everything that the walls' pages say. The gate is left out: it is no room, and nothing passes it. */
export const wallsForScreens = (): WallsForScreens => ({
  rooms: allWalls
    .filter((walls) => walls.room !== "gate")
    .map(({ room, purpose, holds, never, law }) => ({
      name: room,
      title: roomTitles[room as RoomName],
      purpose,
      holds,
      never,
      law,
    })),
  doors: doors.map(({ id, from, to, level, fields, purpose, legalBasis, owner, retention }) => ({
    id,
    from,
    to,
    level,
    fields,
    purpose,
    legalBasis,
    owner,
    retention,
  })),
  forbidden: forbidden.flatMap((rule) => [
    { from: rule.from.join(", "), to: rule.to.join(", "), level: rule.level, why: rule.why },
  ]),
});
