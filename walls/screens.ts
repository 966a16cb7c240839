/** The walls as the desk shows them: what each room holds, which doors exist, and what is forbidden for good. */
import { doors } from "../doors/catalogue.ts";
import type { DoorField } from "../kernel/walls.ts";
import { type RoomName, roomNames, roomTitles, type Text } from "../kernel/words.ts";
import { wallsOf } from "./all.ts";
import { type ForbiddenPath, forbidden } from "./forbidden.ts";

type ScreenRoom = {
  readonly name: RoomName;
  readonly title: Text;
  readonly purpose: Text;
  readonly holds: Text;
  readonly never: Text;
  readonly law: Text;
};

type ScreenDoor = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly level: string;
  readonly fields: readonly DoorField[];
  readonly purpose: Text;
  readonly legalBasis: Text;
  readonly owner: Text;
  readonly retention: Text;
};

/** Everything of `GET /api/walls`: words only, no schema and no function. */
export const wallsForScreens = (): {
  rooms: ScreenRoom[];
  doors: ScreenDoor[];
  forbidden: readonly ForbiddenPath[];
} => ({
  rooms: roomNames.map((name) => {
    const { purpose, holds, never, law } = wallsOf(name);
    return { name, title: roomTitles[name], purpose, holds, never, law };
  }),
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
  forbidden,
});
