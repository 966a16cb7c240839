/** A1: outreach teams in service each day, planned beside really out. */
import type { Indicator } from "./indicator.ts";
import { unitOf } from "./units.ts";

export const outreachTeams: Indicator = {
  code: "A1",
  version: 1,
  validFrom: "2025-01-01",
  name: { fr: "Équipes de maraude par jour", en: "Outreach teams per day" },
  definition: {
    fr: "Nombre d'équipes différentes qui ont une maraude dans la journée : prévues au planning, et réellement sorties. Une équipe payée par deux financeurs compte une fois.",
    en: "Number of different teams with an outreach round on the day: planned in the schedule, and really out. A team paid by two funders counts once.",
  },
  formula: {
    fr: "Somme, jour par jour, des équipes distinctes ÷ nombre de jours de la période ; une fois pour les maraudes prévues, une fois pour les maraudes tenues.",
    en: "Sum over days of distinct teams ÷ days in the period; once for planned rounds, once for rounds held.",
  },
  unit: unitOf("team"),
  source: {
    fr: "Planning et comptes rendus des associations de maraude ; financeurs : préfecture de région, ARS, Ville",
    en: "Schedules and round records of the outreach associations; funders: regional prefecture, health agency, City",
  },
  producer: "prif",
  room: "street",
  measures: ["teams-planned", "teams-out"],
  diffusion: "D0",
  internalRhythm: "J",
  publicRhythm: "T",
  reading: {
    fr: "« 10 équipes » décrit un planning. Les équipes vraiment sorties se lisent à côté : maladie, météo ou renfort font l'écart. Une équipe n'est pas une personne rencontrée.",
    en: "“10 teams” describes a schedule. Teams really out are shown beside it: illness, weather or reinforcement make the gap. A team is not a person met.",
  },
  lines: [
    {
      key: "teams-planned",
      label: { fr: "Équipes de maraude prévues", en: "Outreach teams planned" },
      period: "day-of-review",
      gather: "mean-per-day",
      measure: "teams-planned",
      dims: {},
      qualifier: { kind: "exact" },
      section: "care",
      sentence: {
        fr: "{value} équipes de maraude sont prévues ce jour-là auprès des personnes qui consomment dans la rue.",
        en: "{value} outreach teams are planned that day to meet people who use drugs in the street.",
      },
    },
    {
      key: "teams-out",
      label: { fr: "Équipes de maraude sorties", en: "Outreach teams out" },
      period: "day-of-review",
      gather: "mean-per-day",
      measure: "teams-out",
      dims: {},
      qualifier: { kind: "exact" },
      section: "care",
      sentence: { fr: "{value} équipes sont réellement sorties.", en: "{value} teams were really out." },
    },
  ],
  forbids: [
    {
      kind: "as-unit",
      with: "person",
      why: {
        fr: "A1 compte des équipes, pas des personnes rencontrées ni des intervenants.",
        en: "A1 counts teams, not people met nor workers.",
      },
    },
  ],
};
