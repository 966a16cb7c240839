/** C1: shelter places that could be used on a night: a capacity, never people. */
import type { Indicator } from "./indicator.ts";
import { unitOf } from "./units.ts";

export const usablePlaces: Indicator = {
  code: "C1",
  version: 1,
  validFrom: "2025-01-01",
  name: { fr: "Places d'hébergement utilisables par nuit", en: "Shelter places usable per night" },
  definition: {
    fr: "Places ouvertes dans les dispositifs médico-sociaux d'hébergement, dont ASSORE, moins les places neutralisées (travaux, punaises, sécurité) cette nuit-là.",
    en: "Places open in the health and social shelter schemes, ASSORE among them, less the places out of use that night (works, bedbugs, safety).",
  },
  formula: {
    fr: "Somme sur les nuits de (places ouvertes − places neutralisées) ÷ nombre de nuits.",
    en: "Sum over nights of (open places − places out of use) ÷ number of nights.",
  },
  unit: unitOf("place"),
  source: {
    fr: "Nuits closes par les opérateurs d'hébergement ; ARS, préfecture de région",
    en: "Nights closed by the shelter operators; health agency, regional prefecture",
  },
  producer: "ars",
  room: "shelter",
  measures: ["places-funded", "places-open", "places-usable", "places-occupied"],
  diffusion: "D0",
  internalRhythm: "J",
  publicRhythm: "M",
  reading: {
    fr: "« Environ 700 » est une capacité, pas un nombre de personnes. Une nuit porte la date de son soir. Place financée, ouverte, utilisable et occupée sont quatre nombres ; une chambre d'hôtel payée n'est pas une chambre occupée.",
    en: "“About 700” is a capacity, not a number of people. A night bears the date of its evening. Funded, open, usable and occupied are four numbers; a hotel room paid for is not a room occupied.",
  },
  lines: [
    {
      key: "places-usable",
      label: { fr: "Places utilisables par nuit", en: "Usable places per night" },
      period: "night-of-review",
      gather: "mean-per-night",
      measure: "places-usable",
      dims: {},
      qualifier: { kind: "about", roundTo: 100 },
      section: "care",
      sentence: {
        fr: "{value} places d'hébergement sont utilisables cette nuit-là, en capacité.",
        en: "{value} shelter places are usable that night, as a capacity.",
      },
    },
  ],
  forbids: [
    {
      kind: "as-unit",
      with: "person",
      why: {
        fr: "C1 est une capacité : 700 places ne sont pas 700 personnes. Une place peut rester libre, ou servir à plusieurs personnes dans l'année.",
        en: "C1 is a capacity: 700 places are not 700 people. A place may stay free, or serve several people in a year.",
      },
    },
    {
      kind: "as-rate",
      with: "users-caarud-idf",
      why: {
        fr: "Des places à Paris en 2026 rapportées aux usagers vus en CAARUD en Île-de-France en 2019 ne donnent pas un taux de couverture : ni le lieu, ni l'année, ni l'unité ne sont les mêmes.",
        en: "Places in Paris in 2026 over people seen in CAARUD in Île-de-France in 2019 give no coverage rate: place, year and unit all differ.",
      },
    },
  ],
};
