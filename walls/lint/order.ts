/** Who may import whom: the one place where the direction of the house is decided. */
import { type Place, placeOf } from "./places.ts";

/** What a room shows to the outside. `door.ts` is for the doors alone, `demo.ts` for what loads made-up rows. */
const shownByARoom = new Set(["index.ts", "walls.ts", "words.ts"]);

/** Who may load made-up rows: the demonstration, and what tests share. */
const loaders = new Set(["demo", "testing"]);

/** What the browser may load beside its own files: words and types, no server code. */
const shownToTheBrowser = new Set(["kernel/words.ts", "kernel/figure.ts"]);

/** The folders that may call on `testing/`; test files everywhere may too. */
const mayTest = new Set(["testing", "demo", "stories", "bench"]);

/** The folders that `testing/` may know. */
const knownToTesting = new Set(["testing", "kernel", "rooms", "gate", "doors", "walls", "apps"]);

/**
 * Commands of walls/ that need a real database to read its catalogue, and so call on `testing/`.
 * They are started, never imported: what they know, nobody else learns.
 */
const commands = new Set(["walls/cli.ts", "walls/docs/write.ts"]);

const orderReason = (from: Place, to: Place): string | undefined => {
  if (commands.has(to.path)) return "a command is started, not imported";
  if (to.folder === "testing")
    return mayTest.has(from.folder) || from.isTest || commands.has(from.path)
      ? undefined
      : "only tests may import testing/";
  if (from.folder === "testing")
    return knownToTesting.has(to.folder) ? undefined : `testing/ does not know ${to.folder || "the root"}`;
  if (from.folder === to.folder) return undefined;
  if (from.rank !== undefined && to.rank !== undefined && to.rank < from.rank) return undefined;
  return `${from.folder || "the root"} does not know ${to.folder || "the root"}`;
};

const roomReason = (from: Place, to: Place): string | undefined => {
  if (to.room === undefined) return undefined;
  if (from.room === to.room)
    return to.inRoom === "door.ts" && !from.isTest
      ? "only doors/ and its own test import a door.ts"
      : undefined;
  if (from.room !== undefined) return `room ${from.room} must not know room ${to.room}`;
  if (shownByARoom.has(to.inRoom)) return undefined;
  if (to.inRoom === "door.ts" && from.folder === "doors") return undefined;
  if (to.inRoom === "demo.ts" && loaders.has(from.folder)) return undefined;
  return `a room shows index.ts, walls.ts and words.ts (door.ts to doors/, demo.ts to demo/ and testing/ only), not ${to.inRoom}`;
};

const isBrowser = (place: Place): boolean => place.path.startsWith("apps/web/");

const browserReason = (from: Place, to: Place): string | undefined => {
  if (!isBrowser(from) || from.isTest || isBrowser(to) || shownToTheBrowser.has(to.path)) return undefined;
  return "apps/web may import only itself, kernel/words.ts and kernel/figure.ts";
};

/**
 * Why `from` must not import `to` (paths relative to the root), or undefined when it may.
 * A type-only import counts like any other: knowing a room's types is knowing the room.
 */
export const whyNot = (from: string, to: string): string | undefined => {
  const [source, target] = [placeOf(from), placeOf(to)];
  return orderReason(source, target) ?? roomReason(source, target) ?? browserReason(source, target);
};
