/** The shelter sites as the room holds them: when each joined, its places by kind, and what follows shelter. */
import { addDays, type Day } from "../../../kernel/dates.ts";
import type { CapacityRow, ProjectRow, SiteRow } from "../../../rooms/shelter/demo.ts";
import { agencyId } from "../../../rooms/steering/demo.ts";
import { type ShelterSite, shelterSites } from "../../city/shelter-sites.ts";
import { siteId } from "../../draw/ids.ts";

/** Sites that joined while the history runs; the others were there before. Places grow from some 420 to 712. */
const joinedLater: Readonly<Record<string, Day>> = {
  "site-51": "2022-03-14",
  "site-56": "2022-09-05",
  "site-53": "2023-10-02",
  "site-54": "2024-04-02",
  "site-47": "2024-09-02",
  "site-49": "2025-03-03",
  "site-58": "2025-06-02",
  "site-60": "2025-10-01",
};

/** The association La Belle Étape joined the plan in 2023, with its sites. */
const joinedOn = ({ code, operator }: ShelterSite): Day =>
  joinedLater[code] ?? (operator === "belle-etape" ? "2023-01-09" : "2021-05-03");

/** A site with the days of its service. */
export type ServingSite = ShelterSite & { readonly id: string; readonly joinedOn: Day };

export const servingSites: readonly ServingSite[] = shelterSites.map((site) => ({
  ...site,
  id: siteId(site.code),
  joinedOn: joinedOn(site),
}));

const funders = ["health-agency", "regional-prefecture", "city", "shared"] as const;

export const siteRows: readonly SiteRow[] = servingSites.map((site, at) => ({
  site_id: site.id,
  agency_id: agencyId(site.operator),
  code: site.code,
  name: site.name,
  kind: site.kind,
  funder: funders[at % funders.length] ?? "shared",
  joined_on: site.joinedOn,
  left_on: null,
}));

/** Each place counts in one kind, the most particular; places funded and not open are of the most common kind. */
const placesOf = (site: ServingSite): CapacityRow[] => {
  const { open, funded, couplePlaces, accessiblePlaces, animals, audience } = site;
  const animal = animals ? Math.min(2, open - couplePlaces - accessiblePlaces) : 0;
  const rest = open - couplePlaces - accessiblePlaces - animal;
  const common = audience === "women" ? "women" : "single";
  const kinds = [
    [common, rest, rest + funded - open],
    ["couple", couplePlaces, couplePlaces],
    ["wheelchair", accessiblePlaces, accessiblePlaces],
    ["animal", animal, animal],
  ] as const;
  return kinds
    .filter(([, , paid]) => paid > 0)
    .map(([kind, opened, paid]) => ({
      site_id: site.id,
      kind,
      valid_from: site.joinedOn,
      funded: paid,
      open: opened,
    }));
};

export const capacityRows: readonly CapacityRow[] = servingSites.flatMap(placesOf);

const project = (
  at: number,
  name: string,
  kind: ProjectRow["kind"],
  agency: string,
  places: number,
  opened_on: Day,
): ProjectRow => ({
  id: siteId(`downstream-${at}`),
  agency_id: agencyId(agency),
  name: `${name} (fictif)`,
  kind,
  places,
  opened_on,
});

/** Projects that are open on a day, or open within three months of it. */
export const projectRows = (today: Day): ProjectRow[] =>
  [
    project(1, "Logements accompagnés du Levant", "housing", "lampadaire", 24, "2022-05-02"),
    project(2, "Logements en ville du Ponant", "housing", "toits-communs", 30, "2023-02-01"),
    project(3, "Pension de famille des Glycines", "boarding-house", "toits-communs", 22, "2021-10-04"),
    project(4, "Pension de famille du Verger", "boarding-house", "belle-etape", 18, "2024-03-18"),
    project(5, "Pension de famille de la Lisière", "boarding-house", "belle-etape", 20, "2026-02-02"),
    project(6, "Atelier de réinsertion de la Fonderie", "reinsertion", "passerelles", 16, "2023-09-11"),
    project(7, "Chantier d'insertion du Potager", "reinsertion", "halte-du-canal", 14, "2025-04-07"),
  ].filter(({ opened_on }) => opened_on < addDays(today, 90));
