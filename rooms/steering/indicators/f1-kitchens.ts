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
    fr: "« En 4 ans » se lit : du 1er janvier 2022 au 31 décembre 2025. Pas de hausse établie en 2025 : 26, contre 63 sur les trois autres années, soit un rapport de 1,24, intervalle exact de 0,75 à 1,98. Un démantèlement mesure aussi le travail d'enquête.",
    en: "“In 4 years” is read as 1 January 2022 to 31 December 2025. No increase is established in 2025: 26, against 63 in the other three years, a rate ratio of 1.24, exact interval 0.75 to 1.98. A dismantling also measures investigative work.",
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
