/** Does an act as one of the demonstration's agents, at the time that the loader's clock shows. */
import { findAct } from "../../apps/rooms/registry.ts";
import { dayInParis } from "../../kernel/dates.ts";
import { parseInput } from "../../kernel/parse/input.ts";
import { isRoomName } from "../../kernel/words.ts";
import type { ClockedHouse } from "../load/clocked-house.ts";
import { mandateOf } from "../rooms/gate.ts";

/** Does the act. Throws when it is refused: the city would not be the one that is described. */
export const perform = async (
  house: ClockedHouse,
  login: string,
  name: string,
  raw: unknown,
): Promise<void> => {
  const who = mandateOf(login);
  const act = isRoomName(who.room) ? findAct(who.room, name) : undefined;
  if (!act) throw new Error(`${who.room} has no act ${name}`);
  const input = parseInput(act.input, raw, dayInParis(house.clock.now));
  const done = input.ok ? await house.room(who.room).transact(who, (tx) => act.run(tx, input.value)) : input;
  if (!done.ok) throw new Error(`${login} cannot ${name}: ${done.refusal.say.en}`);
};
