/** Shelter room: sites, nights, stays under random keys, downstream projects. */
import { addDays, daysOf } from "../../../kernel/dates.ts";
import {
  loadCapacities,
  loadNights,
  loadProjects,
  loadSites,
  loadStays,
} from "../../../rooms/shelter/demo.ts";
import { type City, eventPeriod } from "../../draw/city.ts";
import { type Part, part } from "../../load/part.ts";
import { nightRows } from "./nights.ts";
import { type Outages, outagesOf } from "./outages.ts";
import { type Presence, presenceOf } from "./presence.ts";
import { capacityRows, projectRows, servingSites, siteRows } from "./sites.ts";

/** What happened in the shelter room; the last night is declared through the room's own act, not loaded. */
export type ShelterStory = { readonly presence: Presence; readonly outages: Outages };

/** Plays the shelter's history. */
export const tellShelter = (city: City): ShelterStory => ({
  presence: presenceOf(city.seed, eventPeriod(city)),
  outages: outagesOf(city.seed, servingSites, city.today),
});

/** What is loaded into the shelter room. */
export const shelterParts = (city: City, { presence, outages }: ShelterStory): Part[] => {
  const nights = daysOf({ from: eventPeriod(city).from, to: addDays(city.today, -1) });
  return [
    part(siteRows, loadSites),
    part(capacityRows, loadCapacities),
    part(presence.stays, loadStays),
    part(nightRows(city.seed, nights, presence, outages), loadNights),
    part(projectRows(city.today), loadProjects),
  ];
};
