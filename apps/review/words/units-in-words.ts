/**
 * Units in both languages. A figure carries one unit, as its definition names it (in French, in English or by code);
 * a unit that is not listed is printed as it came.
 */
import type { Language } from "../language.ts";

const units: readonly (readonly [fr: string, en: string, ...others: string[]])[] = [
  [
    "équipes par jour",
    "teams a day",
    "équipes/jour",
    "équipe/jour",
    "team/day",
    "teams/day",
    "teams per day",
  ],
  ["places par nuit", "places a night", "places/nuit", "place/nuit", "place/night", "places per night"],
  ["places", "places", "place"],
  ["heures par semaine", "hours a week", "h/semaine", "hour/week", "hours/week", "hours per week"],
  ["structures", "centres", "structure", "centre", "site", "sites"],
  ["cuisines", "kitchens", "cuisine", "kitchen"],
  ["procédures", "procedures", "procédure", "procedure"],
  ["mesures", "measures", "mesure", "measure", "order", "orders"],
  ["personnes", "people", "personne", "person", "persons"],
  ["secteurs", "sectors", "secteur", "sector"],
  ["réunions", "meetings", "réunion", "meeting", "session", "sessions", "séances"],
  ["dispositifs", "units", "dispositif", "device"],
  ["lits", "beds", "lit", "bed"],
  ["sorties", "exits", "sortie", "exit"],
  ["contacts", "contacts", "contact"],
  ["passages", "visits", "passage", "visit"],
  ["équipes", "teams", "équipe", "team"],
  ["jours", "days", "jour", "day"],
  ["heures", "hours", "heure", "hour"],
  ["%", "%", "percent"],
];

const byName = new Map(units.flatMap((unit) => unit.map((name) => [name, unit] as const)));

/** The unit in one language. */
export const unitInWords = (unit: string, language: Language): string => {
  const known = byName.get(unit);
  if (known === undefined) return unit;
  return known[language === "fr" ? 0 : 1];
};
