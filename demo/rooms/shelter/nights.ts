/** The nights that sites declared, each with its four numbers. */
import type { Day } from "../../../kernel/dates.ts";
import type { NightRow } from "../../../rooms/shelter/demo.ts";
import { drawnId } from "../../draw/ids.ts";
import { instantText } from "../../draw/instants.ts";
import { randomOf } from "../../draw/random.ts";
import type { Outages } from "./outages.ts";
import type { Presence } from "./presence.ts";
import { type ServingSite, servingSites } from "./sites.ts";

/** A night that was first declared one person short, and corrected after the review (`history/corrections.ts`). */
export const correctedNight = { site: "site-31", night: "2026-04-14", correctedOn: "2026-05-11" } as const;

/** The identifier of a night. */
export const nightId = (seed: string, site: string, night: Day): string =>
  drawnId(seed, `shelter/night/${site}/${night}`);

/** The four numbers of a site and a night, as they are. */
export const numbersOf = (site: ServingSite, night: Day, presence: Presence, outages: Outages) => {
  const outage = outages(site, night);
  const occupied = presence.nights.get(night)?.get(site.id) ?? 0;
  return {
    funded: site.funded,
    open: site.open,
    neutralised: outage?.places ?? 0,
    occupied,
    billed: site.kind === "hotel" ? occupied : null,
    reason: outage?.reason ?? null,
  };
};

const asFirstDeclared = (site: ServingSite, night: Day, occupied: number): number =>
  site.code === correctedNight.site && night === correctedNight.night ? Math.max(0, occupied - 1) : occupied;

/** The nights of these days at every site in service. They are declared on the evening itself, before half past nine. */
export const nightRows = (
  seed: string,
  nights: readonly Day[],
  presence: Presence,
  outages: Outages,
): NightRow[] =>
  nights.flatMap((night) => {
    const random = randomOf(`${seed}/shelter/nights/${night}`);
    return servingSites
      .filter(({ joinedOn }) => joinedOn <= night)
      .map((site): NightRow => {
        const numbers = numbersOf(site, night, presence, outages);
        return {
          id: nightId(seed, site.code, night),
          site_id: site.id,
          night,
          ...numbers,
          occupied: asFirstDeclared(site, night, numbers.occupied),
          declared_at: instantText(night, 20 * 60 + random.whole(0, 85)),
        };
      });
  });
