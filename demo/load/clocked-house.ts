/** A house whose clock is set by the loader, so that what happened in the past was also known in the past. */
import type { HouseSettings } from "../../apps/house/migrate.ts";
import { type OpenHouse, openHouse } from "../../apps/house/open.ts";
import { seededIds } from "../../kernel/ids.ts";

export type ClockedHouse = OpenHouse & { readonly clock: { now: Date } };

/**
 * A commit need not wait for the disk: what is lost with the machine is loaded again, because the city is said to be
 * whole by its very last row only (`state.ts`), after a commit that did wait (`statistics.ts`).
 */
const unhurried = (settings: HouseSettings): HouseSettings => ({
  ...settings,
  admin: (schema) => ({ ...settings.admin(schema), options: "-c synchronous_commit=off" }),
});

/** Opens a house at an instant. Its identifiers repeat with the seed, as long as everything comes in the same order. */
export const openClocked = (settings: HouseSettings, seed: string, now: Date): ClockedHouse => {
  const clock = { now };
  const house = openHouse({
    ...unhurried(settings),
    poolSize: 2,
    now: () => clock.now,
    newId: seededIds(`${seed}/house`),
  });
  return { ...house, clock };
};
