/** Loads the demonstration city into an instance that holds none. What stands already is left as it is. */
import { openHouse } from "../apps/house/open.ts";
import type { Ground } from "../apps/launch/instance.ts";
import { houseSettings } from "../apps/launch/with-house.ts";
import { demonstrationAccounts } from "../gate/index.ts";
import type { Day } from "../kernel/dates.ts";
import { ok, type Result, refuse } from "../kernel/refusal.ts";
import { clearDemonstration } from "./clear.ts";
import { demonstrationDay, type Loaded, loadDemonstration } from "./load.ts";
import { type CityState, cityState } from "./state.ts";

/** The seed of a city for which nobody chose one. */
export const usualSeed = "trame";

/** The database knows better than the command: a home that began as a real instance never takes fictional people. */
const realInstance = refuse({
  kind: "not-allowed",
  say: {
    fr: "Cette instance n'est pas une démonstration : lancez-la avec npm run serve. Pour la ville de démonstration, choisissez un autre dossier avec TRAME_HOME.",
    en: "This instance is not a demonstration: start it with npm run serve. For the demonstration city, choose another folder with TRAME_HOME.",
  },
});

const stateOf = async (ground: Ground): Promise<Result<CityState>> => {
  const house = openHouse({ ...houseSettings(ground, true), poolSize: 1 });
  try {
    const accounts = await demonstrationAccounts(house.room("gate"));
    if (!accounts.ok) return accounts;
    return accounts.value === null ? realInstance : ok(await cityState(house));
  } finally {
    await house.close();
  }
};

/** Loads the city, after emptying what a load that was cut short left. */
export const loadAfresh = async (ground: Ground, seed: string, today: Day): Promise<Result<Loaded>> => {
  const settings = houseSettings(ground, true);
  const cleared = await clearDemonstration(settings);
  if (!cleared.ok) return cleared;
  return ok(
    await loadDemonstration(settings, { seed, today: demonstrationDay(today), onProgress: ground.say }),
  );
};

/** Loads the city when none stands. `today` is the civil day in Paris. Gives nothing when one stood already. */
export const loadWhenEmpty = async (ground: Ground, today: Day): Promise<Result<Loaded | null>> => {
  const state = await stateOf(ground);
  if (!state.ok) return state;
  if (state.value === "whole") return ok(null);
  if (state.value === "unfinished") return loadAfresh(ground, usualSeed, today);
  const onto = { seed: usualSeed, today: demonstrationDay(today), onProgress: ground.say };
  return ok(await loadDemonstration(houseSettings(ground, true), onto));
};
