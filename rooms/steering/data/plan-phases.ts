/**
 * The phases of the plan since 2019. The counts of the first are those of the Cour des comptes; how the later years
 * are cut into phases belongs to the demonstration.
 */
import type { PlanPhase } from "./plan-types.ts";

export const planPhases: readonly PlanPhase[] = [
  {
    code: "2019-2021",
    name: { fr: "Protocole 2019-2021", en: "Protocol 2019-2021" },
    from: "2019-05-27",
    to: "2022-01-01",
    published: {
      planned: 33,
      done: 19,
      source: {
        fr: "Cour des comptes, audit flash, décembre 2021 (réalisées à mi-2021)",
        en: "Cour des comptes, flash audit, December 2021 (done by mid-2021)",
      },
    },
  },
  {
    code: "2022-2023",
    name: { fr: "Mises à l'abri et places, 2022-2023", en: "Shelter and places, 2022-2023" },
    from: "2022-01-01",
    to: "2024-01-01",
    published: null,
  },
  {
    code: "2024-2025",
    name: { fr: "Accueil et réponse pénale, 2024-2025", en: "Reception and justice, 2024-2025" },
    from: "2024-01-01",
    to: "2026-01-01",
    published: null,
  },
  {
    code: "2026",
    name: { fr: "Aval, hôpital et secteurs, 2026", en: "Downstream, hospital and sectors, 2026" },
    from: "2026-01-01",
    to: null,
    published: null,
  },
];
