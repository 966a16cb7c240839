/** B2: reception sites opened in a year (a flow) and in service on a day (a stock). */
import type { FigureLine, Indicator } from "./indicator.ts";
import { unitOf } from "./units.ts";

const opened2024 = (
  rest: Pick<FigureLine, "key" | "label" | "measure" | "dims" | "sentence">,
): FigureLine => ({
  period: "calendar-year:2024",
  gather: "sum",
  qualifier: { kind: "exact" },
  section: "care",
  ...rest,
});

export const receptionSites: Indicator = {
  code: "B2",
  version: 1,
  validFrom: "2024-01-01",
  name: { fr: "Structures d'accueil ouvertes et en service", en: "Reception sites opened and in service" },
  definition: {
    fr: "Structures d'accueil dont le premier jour d'ouverture tombe dans l'année, dont celles réservées aux femmes ; et structures ouvertes au public à la date du point d'étape.",
    en: "Reception sites whose first day falls in the year, of which those for women only; and sites open to the public on the day of the review.",
  },
  formula: {
    fr: "Nombre d'ouvertures datées dans la période ; nombre de fermetures datées dans la période ; stock au dernier jour.",
    en: "Number of openings dated in the period; number of closures dated in the period; stock on the last day.",
  },
  unit: unitOf("site"),
  source: {
    fr: "État (préfecture de région), ARS, Ville",
    en: "State (regional prefecture), health agency, City",
  },
  producer: "prif",
  room: "reception",
  measures: ["sites-opened", "sites-closed", "sites-in-service"],
  diffusion: "D0",
  internalRhythm: "T",
  publicRhythm: "A",
  reading: {
    fr: "Les ouvertures de 2024 sont un mouvement, les structures en service un état : on ne les ajoute pas. Les fermetures se publient à côté des ouvertures.",
    en: "The openings of 2024 are a movement, sites in service a state: they are not added. Closures are published beside openings.",
  },
  lines: [
    opened2024({
      key: "opened-2024",
      label: { fr: "Structures d'accueil ouvertes en 2024", en: "Reception sites opened in 2024" },
      measure: "sites-opened",
      dims: {},
      sentence: {
        fr: "{value} structures d'accueil ont ouvert en 2024 à l'initiative de l'État.",
        en: "{value} reception sites opened in 2024 on the State's initiative.",
      },
    }),
    opened2024({
      key: "opened-2024-women",
      label: { fr: "dont réservées aux femmes", en: "of which for women only" },
      measure: "sites-opened",
      dims: { audience: "women" },
      sentence: { fr: "Réservée aux femmes : {value}.", en: "For women only: {value}." },
    }),
    opened2024({
      key: "closed-2024",
      label: { fr: "Structures d'accueil fermées en 2024", en: "Reception sites closed in 2024" },
      measure: "sites-closed",
      dims: {},
      sentence: { fr: "Fermetures la même année : {value}.", en: "Closures in the same year: {value}." },
    }),
    {
      key: "in-service",
      label: { fr: "Structures d'accueil en service", en: "Reception sites in service" },
      period: "state-on-review-day",
      gather: "last",
      measure: "sites-in-service",
      dims: {},
      qualifier: { kind: "exact" },
      section: "care",
      sentence: {
        fr: "{value} structures d'accueil sont en service à la date du point d'étape.",
        en: "{value} reception sites are in service on the day of the review.",
      },
    },
  ],
  forbids: [
    {
      kind: "sum",
      with: "B2",
      why: {
        fr: "Les ouvertures d'une année et les structures en service ne s'ajoutent pas : les premières sont déjà dans les secondes.",
        en: "A year's openings and the sites in service do not add up: the former are already within the latter.",
      },
    },
  ],
};
