/** Reads which rooms a process is asked to serve. */
import { parseArgs } from "node:util";
import { ok, type Result } from "../../kernel/refusal.ts";
import { isRoomName, type RoomName, roomNames } from "../../kernel/words.ts";
import { cannot } from "./cannot.ts";

const list = roomNames.join(", ");

const misread = (words: readonly string[]) =>
  cannot(
    `« ${words.join(" ")} » n'est pas compris. Relancez sans rien pour servir toutes les pièces, ou avec --rooms suivi de pièces parmi : ${list}.`,
    `"${words.join(" ")}" is not understood. Run again with nothing to serve every room, or with --rooms followed by rooms among: ${list}.`,
  );

const given = (args: string[]): string | undefined => {
  const { values } = parseArgs({ args, options: { rooms: { type: "string" } }, strict: true });
  return values.rooms;
};

/** The rooms after `--rooms`, all of them without it. Refuses a word it does not know: a slip must not open every room. */
export const readRooms = (words: readonly string[]): Result<readonly RoomName[]> => {
  const args = words.filter((word) => word !== "--");
  let rooms: string | undefined;
  try {
    rooms = given(args);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return misread(args);
  }
  if (rooms === undefined) return ok(roomNames);
  const asked = rooms.split(",").map((name) => name.trim());
  const unknown = asked.filter((name) => !isRoomName(name));
  if (unknown.length === 0) return ok(asked.filter(isRoomName));
  return cannot(
    `--rooms : « ${unknown.join(", ")} » n'est pas une pièce. Choisissez parmi : ${list}.`,
    `--rooms: "${unknown.join(", ")}" is not a room. Choose among: ${list}.`,
  );
};
