/** Loads the demonstration city into a house that holds nothing: the rooms' rows first, then how they became known. */
import type { HouseSettings } from "../apps/house/migrate.ts";
import { addDays, type Day } from "../kernel/dates.ts";
import { roomTitles, type SchemaName, type Text } from "../kernel/words.ts";
import { type City, earliestToday, historyFrom } from "./draw/city.ts";
import { instantAt } from "./draw/instants.ts";
import { playHistory } from "./history/history.ts";
import { openClocked } from "./load/clocked-house.ts";
import { type Part, writeParts } from "./load/part.ts";
import { percents } from "./load/progress.ts";
import { refreshStatistics } from "./load/statistics.ts";
import { careParts } from "./rooms/care-units.ts";
import { courtParts } from "./rooms/court.ts";
import { gateParts } from "./rooms/gate.ts";
import { groundParts } from "./rooms/ground.ts";
import { policeParts } from "./rooms/police.ts";
import { receptionParts } from "./rooms/reception.ts";
import { shelterParts, tellShelter } from "./rooms/shelter/shelter.ts";
import { steeringParts } from "./rooms/steering.ts";
import { streetParts } from "./rooms/street/street.ts";

export type LoadOptions = {
  /** The same seed and the same day give the same rows with the same identifiers. */
  readonly seed: string;
  /** The civil day in Paris on which it is loaded; its history ends the day before. */
  readonly today: Day;
  /** First day of the history, the first of a month; shorter histories are for tests. */
  readonly from?: Day;
  readonly onProgress?: (say: Text) => void;
};

export type Loaded = { readonly rows: number; readonly seconds: number };

/** The day of a load: the civil day in Paris, but never before the review and the communiqué. */
export const demonstrationDay = (today: Day): Day => (today > earliestToday ? today : earliestToday);

/** Loads the city. Throws when something is refused: the database of a real instance refuses its first row. */
export const loadDemonstration = async (settings: HouseSettings, options: LoadOptions): Promise<Loaded> => {
  const began = performance.now();
  const city: City = { seed: options.seed, from: options.from ?? historyFrom, today: options.today };
  const say = options.onProgress ?? (() => undefined);
  const house = openClocked(settings, city.seed, instantAt(city.today, 5));
  let rows = 0;
  const fill = async (room: SchemaName, title: Text, parts: readonly Part[]): Promise<void> => {
    rows += await writeParts(house.room(room), parts, percents(title, say));
  };
  try {
    await fill("gate", { fr: "Comptes d'agents", en: "Agents' accounts" }, gateParts());
    const story = tellShelter(city);
    await fill("police", roomTitles.police, policeParts(city));
    await fill("street", roomTitles.street, streetParts(city));
    await fill("reception", roomTitles.reception, receptionParts(city));
    await fill("shelter", roomTitles.shelter, shelterParts(city, story));
    await fill("care", roomTitles.care, careParts(city));
    await fill("court", roomTitles.court, courtParts(city));
    await fill("ground", roomTitles.ground, groundParts(city));
    await refreshStatistics(settings);
    const title = { fr: "Comptes transmis au pilotage", en: "Counts sent to steering" };
    rows += await playHistory(house, city, story, percents(title, say));
    await refreshStatistics(settings);
    house.clock.now = instantAt(addDays(city.today, -1), 23 * 60);
    await fill("steering", roomTitles.steering, steeringParts(city.today));
  } finally {
    await house.close();
  }
  return { rows, seconds: (performance.now() - began) / 1000 };
};
