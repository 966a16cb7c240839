/** E1: crack procedures handled by the prosecutor's office. */
import type { Indicator } from "./indicator.ts";
import { unitOf } from "./units.ts";

export const procedures: Indicator = {
  code: "E1",
  version: 1,
  validFrom: "2025-01-01",
  name: { fr: "Procédures concernant le crack", en: "Crack procedures" },
  definition: {
    fr: "Procédures concernant le crack, usage ou trafic, pour lesquelles le parquet a pris au moins une décision dans la période.",
    en: "Procedures about crack, use or dealing, on which the prosecutor's office took at least one decision in the period.",
  },
  formula: {
    fr: "Nombre de procédures décidées dans la période ; autres suites : celles qui ne sont ni une injonction thérapeutique ni un défèrement pour poursuites.",
    en: "Number of procedures decided in the period; other outcomes: neither a treatment order nor a deferral for prosecution.",
  },
  unit: unitOf("procedure"),
  source: { fr: "Parquet de Paris, comptes annuels", en: "Paris prosecutor's office, yearly counts" },
  producer: "parquet",
  room: "court",
  measures: ["procedures", "other-outcomes"],
  diffusion: "D2",
  internalRhythm: "M",
  publicRhythm: "A",
  reading: {
    fr: "L'unité est la procédure : une personne peut en avoir plusieurs, une procédure peut viser plusieurs personnes. 420 et 420 ne font pas le total : d'autres suites existent.",
    en: "The unit is the procedure: one person may have several, one procedure may involve several people. 420 and 420 are not the total: other outcomes exist.",
  },
  lines: [
    {
      key: "procedures",
      label: {
        fr: "Procédures traitées par le parquet",
        en: "Procedures handled by the prosecutor's office",
      },
      period: "previous-calendar-year",
      gather: "sum",
      measure: "procedures",
      dims: {},
      qualifier: { kind: "more-than", floorTo: 1000 },
      section: "justice",
      sentence: {
        fr: "Le parquet a traité {value} procédures concernant le crack au cours de l'année.",
        en: "The prosecutor's office handled {value} crack procedures over the year.",
      },
    },
    {
      key: "other-outcomes",
      label: { fr: "Autres suites", en: "Other outcomes" },
      period: "previous-calendar-year",
      gather: "sum",
      measure: "other-outcomes",
      dims: {},
      qualifier: { kind: "about", roundTo: 100 },
      section: "justice",
      sentence: {
        fr: "{value} procédures ont eu une autre suite.",
        en: "{value} procedures had another outcome.",
      },
    },
  ],
  forbids: [
    {
      kind: "as-unit",
      with: "person",
      why: {
        fr: "E1 compte des procédures, pas des personnes.",
        en: "E1 counts procedures, not people.",
      },
    },
  ],
};
