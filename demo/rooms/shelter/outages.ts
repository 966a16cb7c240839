/** Places out of use, by spells of some days at a few sites. The night of the review has those of the city's own list. */
import { addDays, type Day } from "../../../kernel/dates.ts";
import type { NightRow } from "../../../rooms/shelter/demo.ts";
import { eventsFrom, reviewDay } from "../../draw/city.ts";
import { randomOf } from "../../draw/random.ts";
import type { ServingSite } from "./sites.ts";

/** Sites that have spells though none on the night of the review. With the others, 22 places at most at a time. */
const alsoOutOfUse: Readonly<Record<string, number>> = {
  "site-15": 2,
  "site-32": 2,
  "site-37": 1,
  "site-41": 2,
  "site-52": 1,
  "site-55": 2,
};

/** The most places of a site that are out of use on one night; that many are never given to anybody. */
export const mostOutOfUse = ({ code, outOfUse }: ServingSite): number =>
  outOfUse || (alsoOutOfUse[code] ?? 0);

export type Outage = { readonly places: number; readonly reason: NonNullable<NightRow["reason"]> };

type Spell = Outage & { readonly from: Day; readonly to: Day };

const reasons = [
  ["works", 40],
  ["bedbugs", 30],
  ["staffing", 15],
  ["safety", 10],
  ["other", 5],
] as const;

/** The spell of the review at a site that has one: a fortnight before, to a week after. */
const reviewSpell = (site: ServingSite): Spell[] =>
  site.outOfUse === 0
    ? []
    : [{ from: addDays(reviewDay, -15), to: addDays(reviewDay, 8), places: site.outOfUse, reason: "works" }];

const spellsOf = (seed: string, site: ServingSite, until: Day): Spell[] => {
  const places = mostOutOfUse(site);
  if (places === 0) return [];
  const random = randomOf(`${seed}/shelter/outages/${site.code}`);
  const spells = reviewSpell(site);
  let from = addDays(eventsFrom, random.whole(0, 60));
  while (from < until) {
    const to = addDays(from, random.whole(6, 35));
    const spell = { from, to, places: random.whole(1, places), reason: random.weigh(reasons) };
    const meetsReview = from <= addDays(reviewDay, 8) && to > addDays(reviewDay, -15);
    if (!meetsReview) spells.push(spell);
    from = addDays(to, random.whole(10, 90));
  }
  return spells;
};

/** What is out of use at a site on a night; undefined when all its places can be used. */
export type Outages = (site: ServingSite, night: Day) => Outage | undefined;

/** The outages of every site up to a day. */
export const outagesOf = (seed: string, sites: readonly ServingSite[], until: Day): Outages => {
  const bySite = new Map(sites.map((site) => [site.code, spellsOf(seed, site, until)]));
  return (site, night) => bySite.get(site.code)?.find(({ from, to }) => from <= night && night < to);
};
