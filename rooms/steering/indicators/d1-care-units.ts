/** D1: hospital units of observation and orientation (D2O) in service, announced, and their beds. */
import type { FigureLine, Indicator } from "./indicator.ts";
import { unitOf } from "./units.ts";

const stock = (rest: Pick<FigureLine, "key" | "label" | "measure" | "unit" | "sentence">): FigureLine => ({
  period: "state-on-review-day",
  gather: "last",
  dims: {},
  qualifier: { kind: "exact" },
  section: "care",
  ...rest,
});

export const careUnits: Indicator = {
  code: "D1",
  version: 1,
  validFrom: "2025-01-01",
  name: { fr: "Dispositifs D2O et lits", en: "D2O units and beds" },
  definition: {
    fr: "Dispositifs hospitaliers d'observation et d'orientation en service à la date du point d'étape, dispositifs annoncés à cette date, et lits des dispositifs en service.",
    en: "Hospital observation and orientation units in service on the day of the review, units announced on that day, and beds of the units in service.",
  },
  formula: {
    fr: "Stock à la date : ouverts et non fermés ; annoncés et non encore ouverts ; somme des lits ouverts.",
    en: "Stock on the day: opened and not closed; announced and not yet opened; sum of open beds.",
  },
  unit: unitOf("unit"),
  source: { fr: "ARS et hôpitaux", en: "Health agency and hospitals" },
  producer: "ars",
  room: "care",
  measures: ["units-in-service", "units-announced", "unit-beds"],
  diffusion: "D0",
  internalRhythm: "T",
  publicRhythm: "A",
  reading: {
    fr: "Un dispositif annoncé n'est pas en service : le deuxième D2O compte comme annoncé jusqu'à son ouverture, le 1er juin 2026. Un lit n'est pas un séjour.",
    en: "A unit announced is not in service: the second D2O counts as announced until it opens on 1 June 2026. A bed is not a stay.",
  },
  lines: [
    stock({
      key: "in-service",
      label: { fr: "D2O en service", en: "D2O units in service" },
      measure: "units-in-service",
      sentence: {
        fr: "D2O en service à cette date : {value}.",
        en: "D2O units in service on that day: {value}.",
      },
    }),
    stock({
      key: "announced",
      label: { fr: "D2O annoncés", en: "D2O units announced" },
      measure: "units-announced",
      sentence: {
        fr: "D2O annoncés, pas encore ouverts : {value}.",
        en: "D2O units announced, not yet open: {value}.",
      },
    }),
    stock({
      key: "beds",
      label: { fr: "Lits des D2O en service", en: "Beds of the D2O units in service" },
      measure: "unit-beds",
      unit: "bed",
      sentence: { fr: "Lits ouverts : {value}.", en: "Open beds: {value}." },
    }),
  ],
  forbids: [
    {
      kind: "sum",
      with: "D1",
      why: {
        fr: "Un dispositif annoncé ne s'ajoute pas aux dispositifs en service avant son jour d'ouverture.",
        en: "A unit announced is not added to the units in service before the day it opens.",
      },
    },
    {
      kind: "as-unit",
      with: "person",
      why: {
        fr: "D1 compte des dispositifs et des lits, pas des patients.",
        en: "D1 counts units and beds, not patients.",
      },
    },
  ],
};
