/** The name of a place that a door may start from or lead to: a room, or the public outside. */
import type { Text } from "../../../../../kernel/words.ts";
import type { Walls } from "../../api/walls-types.ts";
import { inBoth } from "../../words/in-both.ts";

/** The declared title of `name`; the name itself when no room bears it. */
export const titleOf = (walls: Walls, name: string): Text =>
  walls.rooms.find((room) => room.name === name)?.title ??
  (name === "public" ? inBoth("walls.public") : { fr: name, en: name });

/** The places a forbidden path names: one, or several separated by commas. */
export const namesIn = (places: string): readonly string[] => places.split(/,\s*/);

/** The titles of the places a forbidden path names. */
export const titlesIn = (walls: Walls, places: string): Text => {
  const titles = namesIn(places).map((name) => titleOf(walls, name));
  return { fr: titles.map((title) => title.fr).join(", "), en: titles.map((title) => title.en).join(", ") };
};

/** True when nothing at all may ever go from one place to the other. */
export const isForbidden = (walls: Walls, from: string, to: string): boolean =>
  walls.forbidden.some(
    (path) => path.level === "any" && namesIn(path.from).includes(from) && namesIn(path.to).includes(to),
  );

/** Every place a door touches, rooms first in their order. */
export const placesOf = (walls: Walls): readonly string[] => [
  ...new Set([
    ...walls.rooms.map((room) => room.name),
    ...walls.doors.flatMap((door) => [door.from, door.to]),
    ...walls.forbidden.flatMap((path) => [...namesIn(path.from), ...namesIn(path.to)]),
  ]),
];
