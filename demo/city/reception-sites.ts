/**
 * The reception centres of the demonstration city. Names and addresses are fictional. Hours are written in the
 * OpenStreetMap `opening_hours` syntax, before and after `hoursExtensionDay`.
 */
import type { Day } from "../../kernel/dates.ts";
import type { AgencyCode } from "../../rooms/steering/demo.ts";

export type ReceptionSite = {
  readonly code: string;
  readonly name: string;
  readonly agency: AgencyCode;
  readonly sector: string;
  /** Fictional; reception centres publish theirs, unlike shelter sites. */
  readonly address: string;
  readonly audience: "all" | "women";
  readonly openedOn: Day;
  /** First day on which it no longer opens; `null` while in service. */
  readonly closedOn: Day | null;
  /** How many people it can receive at once. */
  readonly capacity: number;
  readonly hoursBefore: string;
  readonly hoursAfter: string;
};

export const receptionSites: readonly ReceptionSite[] = [
  {
    code: "reception-1",
    name: "La Halte des platanes (fictif)",
    agency: "halte-du-canal",
    sector: "stalingrad",
    address: "1 quai des Platanes (adresse fictive)",
    audience: "all",
    openedOn: "2019-11-04",
    closedOn: null,
    capacity: 60,
    hoursBefore: "Mo-Fr 09:00-17:00",
    hoursAfter: "Mo-Fr 09:00-20:00; Sa 10:00-17:00",
  },
  {
    code: "reception-2",
    name: "L'Escale du nord (fictif)",
    agency: "lampadaire",
    sector: "porte-de-la-chapelle",
    address: "12 rue de l'Escale (adresse fictive)",
    audience: "all",
    openedOn: "2020-02-03",
    closedOn: null,
    capacity: 80,
    hoursBefore: "Mo-Su 09:00-18:00",
    hoursAfter: "Mo-Su 08:00-21:00",
  },
  {
    code: "reception-3",
    name: "Le Préau (fictif)",
    agency: "lampadaire",
    sector: "porte-d-aubervilliers",
    address: "5 allée du Préau (adresse fictive)",
    audience: "all",
    openedOn: "2021-09-13",
    closedOn: null,
    capacity: 50,
    hoursBefore: "Mo-Fr 10:00-17:00",
    hoursAfter: "Mo-Fr 09:00-19:00; Sa 10:00-16:00",
  },
  {
    code: "reception-4",
    name: "La Pause claire (fictif)",
    agency: "halte-du-canal",
    sector: "gare-du-nord",
    address: "8 passage de la Pause (adresse fictive)",
    audience: "all",
    openedOn: "2022-06-01",
    closedOn: null,
    capacity: 40,
    hoursBefore: "Mo-Sa 13:00-18:00",
    hoursAfter: "Mo-Sa 11:00-20:00",
  },
  {
    code: "reception-5",
    name: "Le Comptoir de jour (fictif)",
    agency: "passerelles",
    sector: "halles",
    address: "3 cour du Comptoir (adresse fictive)",
    audience: "all",
    openedOn: "2023-03-20",
    closedOn: null,
    capacity: 35,
    hoursBefore: "Mo-Fr 09:30-16:30",
    hoursAfter: "Mo-Fr 09:00-19:00",
  },
  {
    code: "reception-6",
    name: "La Verrière (fictif)",
    agency: "lampadaire",
    sector: "rosa-parks",
    address: "20 rue de la Verrière (adresse fictive)",
    audience: "all",
    openedOn: "2024-02-12",
    closedOn: null,
    capacity: 70,
    hoursBefore: "Mo-Fr 09:00-18:00",
    hoursAfter: "Mo-Fr 08:30-20:30; Sa-Su 10:00-18:00",
  },
  {
    code: "reception-7",
    name: "La Maison d'Olympe (fictif)",
    agency: "passerelles",
    sector: "la-chapelle",
    address: "adresse communiquée aux femmes par les équipes (fictive)",
    audience: "women",
    openedOn: "2024-06-17",
    closedOn: null,
    capacity: 30,
    hoursBefore: "Mo-Fr 13:00-20:00",
    hoursAfter: "Mo-Fr 12:00-22:00; Sa 13:00-20:00",
  },
  {
    code: "reception-8",
    name: "Le Quai commun (fictif)",
    agency: "halte-du-canal",
    sector: "porte-de-la-villette",
    address: "17 quai Commun (adresse fictive)",
    audience: "all",
    openedOn: "2024-10-07",
    closedOn: null,
    capacity: 55,
    hoursBefore: "Tu-Sa 10:00-18:00",
    hoursAfter: "Tu-Sa 09:00-20:00; Su 10:00-16:00",
  },
  {
    code: "reception-9",
    name: "Le Relais provisoire (fictif)",
    agency: "lampadaire",
    sector: "forceval",
    address: "2 chemin du Relais (adresse fictive)",
    audience: "all",
    openedOn: "2021-10-18",
    closedOn: "2022-12-17",
    capacity: 45,
    hoursBefore: "Mo-Fr 10:00-17:00",
    hoursAfter: "Mo-Fr 10:00-17:00",
  },
];
