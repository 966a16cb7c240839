/** Counts what changed and carries what waits, until nothing moves. */
import { carryFrom } from "../../doors/carry/carry.ts";
import { doors } from "../../doors/catalogue.ts";
import { beginDay, countTouched } from "../../doors/count.ts";
import { countingRooms } from "../../doors/counting.ts";
import type { OpenHouse } from "../house/open.ts";

/** What one round did. */
export type Round = {
  readonly counted: number;
  readonly carried: number;
  readonly refused: number;
  readonly waiting: boolean;
};

/** One round over the rooms and doors that this process serves. A door whose other side is served elsewhere waits for it. */
export const settleOnce = async (house: OpenHouse): Promise<Round> => {
  let counted = 0;
  for (const counting of countingRooms)
    if (house.served.includes(counting.room)) {
      const room = house.room(counting.room);
      await beginDay(room);
      counted += await countTouched(room, counting);
    }
  let carried = 0;
  let refused = 0;
  let waiting = false;
  const here = doors.filter((door) => house.served.includes(door.from) && house.served.includes(door.to));
  for (const [from, out] of Map.groupBy(here, (door) => door.from)) {
    const round = await carryFrom(house.room(from), out, (door) => house.room(door.to));
    carried += round.delivered;
    refused += round.refused;
    waiting ||= round.waiting;
  }
  return { counted, carried, refused, waiting };
};

/** Rounds until nothing moves. `onRound` tells of progress. Gives the sums. */
export const settle = async (
  house: OpenHouse,
  onRound?: (round: Round) => void,
): Promise<{ counted: number; carried: number; refused: number }> => {
  const sum = { counted: 0, carried: 0, refused: 0 };
  for (let rounds = 0; rounds < 10_000; rounds++) {
    const round = await settleOnce(house);
    sum.counted += round.counted;
    sum.carried += round.carried;
    sum.refused += round.refused;
    onRound?.(round);
    if (round.counted + round.carried + round.refused === 0) return sum;
  }
  throw new Error("the doors never came to rest");
};
