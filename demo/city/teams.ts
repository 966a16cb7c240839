/** The ten outreach teams that the schedule plans every day, seven days a week. Fictional teams of fictional associations. */
import type { AgencyCode } from "../../rooms/steering/demo.ts";

export type OutreachTeam = {
  readonly code: string;
  readonly name: string;
  readonly agency: AgencyCode;
  /** Who pays for it; several funders still make one team. */
  readonly funders: readonly ("prif" | "ars" | "ville")[];
  /** Codes of the sectors it walks through, in order. */
  readonly sectors: readonly string[];
  /** Local times; an end before the start is after midnight. */
  readonly from: string;
  readonly to: string;
};

const team = (
  code: string,
  name: string,
  agency: AgencyCode,
  funders: OutreachTeam["funders"],
  [from, to]: readonly [string, string],
  sectors: readonly string[],
): OutreachTeam => ({ code, name, agency, funders, sectors, from, to });

const morning = ["08:00", "12:30"] as const;
const afternoon = ["13:30", "18:30"] as const;
const evening = ["18:00", "23:00"] as const;
const night = ["22:00", "02:30"] as const;

export const outreachTeams: readonly OutreachTeam[] = [
  team("team-01", "Équipe Alizé (fictive)", "passerelles", ["prif"], morning, [
    "rosa-parks",
    "porte-d-aubervilliers",
  ]),
  team("team-02", "Équipe Boussole (fictive)", "passerelles", ["ars"], afternoon, ["stalingrad", "eole"]),
  team("team-03", "Équipe Cordée (fictive)", "passerelles", ["prif", "ars"], evening, [
    "forceval",
    "porte-de-la-villette",
  ]),
  team("team-04", "Équipe Digue (fictive)", "passerelles", ["ville"], night, [
    "la-chapelle",
    "marx-dormoy",
    "barbes",
  ]),
  team("team-05", "Équipe Écluse (fictive)", "pont-levant", ["ville"], morning, ["jaures", "stalingrad"]),
  team("team-06", "Équipe Falaise (fictive)", "pont-levant", ["prif"], evening, ["gare-du-nord", "barbes"]),
  team("team-07", "Équipe Galet (fictive)", "pont-levant", ["prif", "ville"], night, [
    "halles",
    "republique",
  ]),
  team("team-08", "Équipe Hublot (fictive)", "halte-du-canal", ["ars"], morning, [
    "porte-de-la-chapelle",
    "marx-dormoy",
  ]),
  team("team-09", "Équipe Îlot (fictive)", "halte-du-canal", ["ars", "ville"], afternoon, [
    "rosa-parks",
    "eole",
    "stalingrad",
  ]),
  team("team-10", "Équipe Jetée (fictive)", "halte-du-canal", ["ville"], evening, [
    "republique",
    "jaures",
    "halles",
  ]),
];
