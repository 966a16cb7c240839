/** The name of a place that a door may start from or lead to: a room, or the public outside. */
import type { Text } from "../../../../../kernel/words.ts";
import type { Walls } from "../../api/walls-types.ts";
import { inBoth } from "../../words/in-both.ts";

/** The declared title of `name`; the name itself when no room bears it. */
export const titleOf = (walls: Walls, name: string): Text =>
  walls.rooms.find((room) => room.name === name)?.title ??
  (name === "public" ? inBoth("walls.public") : { fr: name, en: name });

/** Every place a door touches, rooms first in their order. */
export const placesOf = (walls: Walls): readonly string[] => [
  ...new Set([
    ...walls.rooms.map((room) => room.name),
    ...walls.doors.flatMap((door) => [door.from, door.to]),
    ...walls.forbidden.flatMap((path) => [path.from, path.to]),
  ]),
];
