/** The loaded demonstration city for tests: made once in a run, then copied for each test file that asks for it. */
import type { Day } from "../kernel/dates.ts";
import { type TestHouse, testHouse } from "../testing/house.ts";
import { type Loaded, loadDemonstration } from "./load.ts";

/** The civil day on which the city of the tests was loaded: that of the communiqué. */
export const cityDay: Day = "2026-05-13";

/** A house that holds the city, what its load gave, and what it said in French while it went. */
export type CityHouse = TestHouse & { readonly loaded: Loaded; readonly said: readonly string[] };

/** Copies the city, on the morning of the communiqué unless `now` says otherwise. The first to ask loads it. */
export const cityHouse = async (options: { now?: Date; seed?: string } = {}): Promise<CityHouse> => {
  const house = await testHouse({
    now: new Date(`${cityDay}T08:00:00Z`),
    ...options,
    filled: {
      name: "city",
      fill: async (settings) => {
        const said: string[] = [];
        const onProgress = ({ fr }: { fr: string }) => void said.push(fr);
        const loaded = await loadDemonstration(settings, { seed: "trame", today: cityDay, onProgress });
        return JSON.stringify({ loaded, said });
      },
    },
  });
  return { ...house, ...(JSON.parse(house.words) as Pick<CityHouse, "loaded" | "said">) };
};
