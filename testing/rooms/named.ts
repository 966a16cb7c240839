/** Acts and views by their name, as the application finds them: a test outside the room knows nothing else of it. */
import type { Act, Room, View } from "../../kernel/act.ts";

/** The act of this name; throws when the room has none. */
export const actNamed = (room: Room, name: string): Act => {
  const found = room.acts.find((act) => act.name === name);
  if (!found) throw new Error(`${room.name} has no act called ${name}`);
  return found;
};

/** The view of this name; throws when the room has none. */
export const viewNamed = (room: Room, name: string): View => {
  const found = room.views.find((view) => view.name === name);
  if (!found) throw new Error(`${room.name} has no view called ${name}`);
  return found;
};
