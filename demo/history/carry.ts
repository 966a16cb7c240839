/**
 * Counts what a step changed and carries what waits. Unlike the running instance, it begins no day by itself: between
 * two steps of the history weeks go by, whose levels are counted when their step comes.
 */
import { carryFrom } from "../../doors/carry/carry.ts";
import { doors } from "../../doors/catalogue.ts";
import { beginDay, countTouched } from "../../doors/count.ts";
import { countingRooms } from "../../doors/counting.ts";
import type { ClockedHouse } from "../load/clocked-house.ts";

/** Rounds until no message waits. Throws when one is refused: a city that a door refuses is not the one described. */
export const carryAll = async (house: ClockedHouse): Promise<void> => {
  const senders = [...Map.groupBy(doors, ({ from }) => from)];
  for (let moved = 1; moved > 0; ) {
    moved = 0;
    for (const counting of countingRooms) moved += await countTouched(house.room(counting.room), counting);
    for (const [from, out] of senders) {
      const { delivered, refused } = await carryFrom(house.room(from), out, ({ to }) => house.room(to));
      if (refused > 0) throw new Error(`a message of ${from} was refused`);
      moved += delivered;
    }
  }
};

/** Says that each room is counted up to the day of the clock: the running instance goes on from the next. */
export const beginFromHere = async (house: ClockedHouse): Promise<void> => {
  for (const { room } of countingRooms) await beginDay(house.room(room));
};
