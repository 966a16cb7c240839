/** A house whose identifiers depend only on which act asks for them, so that two houses can be compared byte for byte. */
import { type OpenHouse, openHouse } from "../../apps/house/open.ts";
import { type NewId, seededIds } from "../../kernel/ids.ts";
import { type TestHouse, testHouse } from "../house.ts";
import type { Filling } from "../templates.ts";

/** One of the two houses. */
export type Twin = OpenHouse & {
  readonly base: TestHouse;
  /** From now on identifiers follow from this name: what one act drew moves nothing in the next. */
  readonly under: (name: string) => void;
};

/** Opens a house for a comparison. Both have the same clock, which the base holds. */
export const openTwin = async (now: Date, filled?: Filling): Promise<Twin> => {
  const base = await testHouse({ seed: "twin", now, ...(filled ? { filled } : {}) });
  let next: NewId = seededIds("start");
  const house = openHouse({ ...base.settings, poolSize: 4, now: () => base.clock.now, newId: () => next() });
  return {
    ...house,
    base,
    under: (name) => {
      next = seededIds(name);
    },
    close: async () => {
      await house.close();
      await base.close();
    },
  };
};
