/** Every room as the application sees it: its own acts and views, and those that every room has. */

import { countingRooms } from "../../doors/counting.ts";
import type { Act, Room, View } from "../../kernel/act.ts";
import { declaringActs } from "../../kernel/declared/acts.ts";
import { declaredView } from "../../kernel/declared/view.ts";
import type { RoomName } from "../../kernel/words.ts";
import { care } from "../../rooms/care/index.ts";
import { court } from "../../rooms/court/index.ts";
import { ground } from "../../rooms/ground/index.ts";
import { police } from "../../rooms/police/index.ts";
import { reception } from "../../rooms/reception/index.ts";
import { shelter } from "../../rooms/shelter/index.ts";
import { steering } from "../../rooms/steering/index.ts";
import { street } from "../../rooms/street/index.ts";
import { wallsOf } from "../../walls/all.ts";
import { factsView } from "./facts-view.ts";

const withCommon = (room: Room): Room => {
  const counting = countingRooms.find((one) => one.room === room.name);
  if (!counting) return room;
  const { declarers, roles } = wallsOf(room.name);
  const declaring = declaringActs({ ...counting, roles: declarers });
  const everyone = Object.keys(roles);
  const views: View[] = [...room.views, factsView(counting, everyone)];
  if (declaring.length > 0) views.push(declaredView(room.name, declarers, counting.measures));
  return { ...room, acts: [...room.acts, ...declaring], views };
};

const rooms = new Map<RoomName, Room>(
  [street, reception, shelter, care, court, police, ground, steering].map((room) => [
    room.name,
    withCommon(room),
  ]),
);

/** A room by name. */
export const roomOf = (name: RoomName): Room => {
  const room = rooms.get(name);
  if (!room) throw new Error(`no room is called ${name}`);
  return room;
};

/** An act of a room, if it has one of this name. */
export const findAct = (room: RoomName, name: string): Act | undefined =>
  roomOf(room).acts.find((act) => act.name === name);

/** A view of a room, if it has one of this name. */
export const findView = (room: RoomName, name: string): View | undefined =>
  roomOf(room).views.find((view) => view.name === name);
