/** Runs an act or a view for a mandate: role checked, input parsed, one transaction. The server and the tests both call this. */
import { createHash } from "node:crypto";
import type { Act, View } from "../act.ts";
import type { Mandate } from "../claim.ts";
import { dayInParis } from "../dates.ts";
import { parseInput } from "../parse/input.ts";
import type { OpenRoom } from "../postgres/room.ts";
import { type Result, refuse } from "../refusal.ts";

const notAllowed = refuse({
  kind: "not-allowed",
  say: {
    fr: "Votre mandat ne permet pas cela dans cette pièce. Changez de mandat, ou demandez-le à votre responsable.",
    en: "Your mandate does not allow this in this room. Switch mandate, or ask your manager for it.",
  },
});

const mayCall = (who: Mandate, declared: Act | View): boolean =>
  who.room === declared.room && declared.roles.includes(who.role);

/** Runs an act. `commandId` makes a repeated submission harmless. */
export const runAct = async (
  room: OpenRoom,
  who: Mandate,
  act: Act,
  raw: unknown,
  commandId?: string,
): Promise<Result<unknown>> => {
  if (!mayCall(who, act)) return notAllowed;
  const input = parseInput(act.input, raw, dayInParis(room.now()));
  if (!input.ok) return input;
  // Done under one mandate is not done under another: the same number then counts as another content.
  const hash = () =>
    createHash("sha256")
      .update(JSON.stringify([who.mandate, raw ?? null]))
      .digest("hex");
  const command = commandId === undefined ? undefined : { id: commandId, act: act.name, input: hash() };
  return room.transact(who, (tx) => act.run(tx, input.value), command);
};

/** Runs a view. */
export const runView = async (
  room: OpenRoom,
  who: Mandate,
  view: View,
  raw: unknown,
): Promise<Result<unknown>> => {
  if (!mayCall(who, view)) return notAllowed;
  const query = parseInput(view.query, raw, dayInParis(room.now()));
  if (!query.ok) return query;
  return room.transact(who, (tx) => view.run(tx, query.value));
};
