/** Every place of the desk this mandate may go to: the navigation and the palette are made from this one list. */
import type { MessageKey } from "../../messages/index.ts";
import type { Room } from "../api/room-types.ts";

/** A place of the desk that this mandate may go to. */
export type Destination = {
  readonly path: string;
  /** Either a message of the catalogue, or the room's own words. */
  readonly name:
    | { readonly key: MessageKey }
    | { readonly text: { readonly fr: string; readonly en: string } };
  readonly group: "screens" | "lists" | "acts" | "everywhere";
};

/** Views of steering that have a screen of their own. */
const ownScreens = new Set(["plan", "figures", "reviews", "review"]);
/** Acts of steering that start from a line of a screen, not from nothing. */
const ownActs = new Set([
  "choose-figures",
  "compose-comparison",
  "give-visa",
  "freeze-review",
  "update-action",
]);

const screen = (path: string, key: MessageKey, group: Destination["group"] = "screens"): Destination => ({
  path,
  name: { key },
  group,
});

const steeringScreens = [
  screen("/plan", "nav.plan"),
  screen("/figures", "nav.figures"),
  screen("/reviews", "nav.reviews"),
];

/** The places of a room, in the order in which they are shown. */
export const destinationsOf = (room: Room): readonly Destination[] => {
  const steering = room.room === "steering";
  const offered = new Set(room.views.map((view) => view.name));
  const lists = room.views.filter((view) => !view.ownScreen && !(steering && ownScreens.has(view.name)));
  const acts = room.acts.filter((act) => !act.fromRecord && !(steering && ownActs.has(act.name)));
  return [
    screen("/", "nav.home"),
    ...(steering ? steeringScreens.filter(({ path }) => offered.has(path.slice(1))) : []),
    ...lists.map(
      ({ name, title }) =>
        ({ path: listPath(room.room, name), name: { text: title }, group: "lists" }) as const,
    ),
    ...acts.map(
      ({ name, title }) =>
        ({ path: actPath(room.room, name), name: { text: title }, group: "acts" }) as const,
    ),
    screen("/walls", "nav.walls", "everywhere"),
    screen("/my-acts", "nav.my-acts", "everywhere"),
  ];
};

/** Address of a list of a room, under `/desk`. */
export const listPath = (room: string, view: string): string => `/${room}/list/${view}`;

/** Address of an act of a room, under `/desk`. */
export const actPath = (room: string, act: string): string => `/${room}/act/${act}`;
