/** F1: crack kitchens dismantled. */
import type { FigureLine, Indicator } from "./indicator.ts";
import { unitOf } from "./units.ts";

const kitchens = (rest: Pick<FigureLine, "key" | "label" | "period" | "sentence">): FigureLine => ({
  gather: "sum",
  measure: "kitchens",
  dims: {},
  qualifier: { kind: "exact" },
  section: "protection",
  ...rest,
});

export const kitchensDismantled: Indicator = {
  code: "F1",
  version: 1,
  validFrom: "2022-01-01",
  name: { fr: "« Cuisines » démantelées", en: "Kitchens dismantled" },
  definition: {
    fr: "Lieux où de la cocaïne était transformée en crack (« cuisines ») et que la préfecture de Police a démantelés dans la période.",
    en: "Places where cocaine was turned into crack (“kitchens”) and which the police prefecture dismantled in the period.",
  },
  formula: {
    fr: "Nombre de démantèlements dont le jour tombe dans la période.",
    en: "Number of dismantlings whose day falls in the period.",
  },
  unit: unitOf("kitchen"),
  source: { fr: "Préfecture de Police", en: "Police prefecture" },
  producer: "pp",
  room: "police",
  measures: ["kitchens"],
  diffusion: "D0",
  internalRhythm: "M",
  publicRhythm: "A",
  reading: {
    fr: "« En 4 ans » se lit en années civiles, du 1er janvier de la première au 31 décembre de la dernière. Un démantèlement mesure aussi le travail d'enquête : une hausse n'est dite que si l'intervalle du rapport exclut 1.",
    en: "“In 4 years” is read as calendar years, from 1 January of the first to 31 December of the last. A dismantling also measures investigative work: an increase is stated only if the interval of the ratio excludes 1.",
  },
  lines: [
    kitchens({
      key: "four-years",
      label: { fr: "Cuisines démantelées en quatre ans", en: "Kitchens dismantled in four years" },
      period: "four-calendar-years",
      sentence: {
        fr: "{value} « cuisines » ont été démantelées en quatre années civiles.",
        en: "{value} kitchens were dismantled in four calendar years.",
      },
    }),
    kitchens({
      key: "last-year",
      label: { fr: "dont la dernière année", en: "of which in the last year" },
      period: "previous-calendar-year",
      sentence: { fr: "La dernière année : {value}.", en: "In the last year: {value}." },
    }),
    kitchens({
      key: "three-years-before",
      label: { fr: "dont les trois années précédentes", en: "of which in the three years before" },
      period: "three-calendar-years-before-previous",
      sentence: { fr: "Les trois années précédentes : {value}.", en: "In the three years before: {value}." },
    }),
  ],
  forbids: [
    {
      kind: "sum",
      with: "F1",
      why: {
        fr: "La dernière année est déjà comprise dans les quatre ans : 89 et 26 ne s'ajoutent pas.",
        en: "The last year is already within the four years: 89 and 26 do not add up.",
      },
    },
    {
      kind: "as-unit",
      with: "person",
      why: {
        fr: "F1 compte des lieux démantelés, pas des personnes.",
        en: "F1 counts places dismantled, not people.",
      },
    },
  ],
};
