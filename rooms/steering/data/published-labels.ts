/** How the closed lists of the published history are said on screen. */
import type { Text } from "../../../kernel/words.ts";
import type { publishedQualifiers, publishedUnits } from "./published-row.ts";

const asOptions = (words: Readonly<Record<string, Text>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

const qualifiers: Record<(typeof publishedQualifiers)[number], Text> = {
  exact: { fr: "Exactement", en: "Exactly" },
  about: { fr: "Environ", en: "About" },
  "more-than": { fr: "Plus de", en: "More than" },
  range: { fr: "Entre deux bornes", en: "Between two bounds" },
  estimate: { fr: "Estimation", en: "Estimate" },
  target: { fr: "Objectif", en: "Target" },
};

const units: Record<(typeof publishedUnits)[number], Text> = {
  action: { fr: "actions", en: "actions" },
  EUR: { fr: "euros", en: "euros" },
  "EUR/year": { fr: "euros par an", en: "euros a year" },
  place: { fr: "places", en: "places" },
  "place/night": { fr: "places par nuit", en: "places a night" },
  room: { fr: "chambres", en: "rooms" },
  person: { fr: "personnes", en: "people" },
  percent: { fr: "%", en: "%" },
  passage: { fr: "passages", en: "passages" },
  "passage/day": { fr: "passages par jour", en: "passages a day" },
  "use/day": { fr: "usages par jour", en: "uses a day" },
  procedure: { fr: "procédures", en: "procedures" },
  kitchen: { fr: "cuisines", en: "kitchens" },
  "team/day": { fr: "équipes par jour", en: "teams a day" },
  site: { fr: "structures", en: "sites" },
  unit: { fr: "dispositifs (D2O)", en: "units (D2O)" },
  station: { fr: "stations", en: "stations" },
  unstated: { fr: "unité non dite par la source", en: "unit not stated by the source" },
};

/** How each qualifier reads. */
export const publishedQualifierWords = asOptions(qualifiers);

/** What each unit counts. */
export const publishedUnitWords = asOptions(units);
