/** Where a file stands in the order of the house, told from its path relative to the repository's root. */

/** The folders in the order in which they may know each other: each may import what stands before it. */
const ranks: Readonly<Record<string, number>> = {
  kernel: 0,
  rooms: 1,
  gate: 1,
  doors: 2,
  walls: 3,
  apps: 4,
  demo: 5,
  stories: 6,
  bench: 6,
  docs: 6,
};

/** A file's place. `rank` is undefined for folders outside the order (`testing`, `setup`, the root). */
export type Place = {
  readonly path: string;
  readonly folder: string;
  readonly rank: number | undefined;
  /** The room the file belongs to, when it stands under `rooms/<room>/`; the gate keeps to itself like a room. */
  readonly room: string | undefined;
  /** The path inside the room: `store.ts`, `acts/open/open.ts`. */
  readonly inRoom: string;
  readonly isTest: boolean;
};

/** Tells the place of a path written with `/`, relative to the root. */
export const placeOf = (path: string): Place => {
  const parts = path.split("/");
  const folder = parts.length > 1 ? (parts[0] ?? "") : "";
  const inARoom = folder === "rooms" && parts.length > 2;
  const inGate = folder === "gate";
  return {
    path,
    folder,
    rank: ranks[folder],
    room: inGate ? "gate" : inARoom ? parts[1] : undefined,
    inRoom: inGate ? parts.slice(1).join("/") : inARoom ? parts.slice(2).join("/") : "",
    // Data and fixtures that only tests read are marked as such in their name.
    isTest: /\.test(-data)?\.tsx?$/.test(path),
  };
};

/** Only these files of a room name its tables. */
export const isStore = (place: Place): boolean =>
  place.room !== undefined && (place.inRoom === "store.ts" || place.inRoom.startsWith("store/"));
