/** The acts and views of a room by their name, as everything outside the room finds them. */
import assert from "node:assert/strict";
import type { Act, Room, View } from "../kernel/act.ts";

/** The act of this name; the test fails when the room declares none. */
export const actOf = (room: Room, name: string): Act => {
  const found = room.acts.find((act) => act.name === name);
  assert.ok(found, `${room.name} declares no act ${name}`);
  return found;
};

/** The view of this name; the test fails when the room declares none. */
export const viewOf = (room: Room, name: string): View => {
  const found = room.views.find((view) => view.name === name);
  assert.ok(found, `${room.name} declares no view ${name}`);
  return found;
};
