/** E3: deferrals (the person is brought before the prosecutor) followed by prosecution. */
import type { Indicator } from "./indicator.ts";
import { unitOf } from "./units.ts";

export const deferrals: Indicator = {
  code: "E3",
  version: 1,
  validFrom: "2025-01-01",
  name: { fr: "Défèrements pour poursuites pénales", en: "Deferrals for prosecution" },
  definition: {
    fr: "Procédures concernant le crack où la personne a été déférée au parquet puis poursuivie, la décision étant prise dans la période.",
    en: "Crack procedures in which the person was brought before the prosecutor and then prosecuted, the decision falling in the period.",
  },
  formula: {
    fr: "Nombre de procédures avec défèrement suivi de poursuites.",
    en: "Number of procedures with a deferral followed by prosecution.",
  },
  unit: unitOf("procedure"),
  source: { fr: "Parquet de Paris, comptes annuels", en: "Paris prosecutor's office, yearly counts" },
  producer: "parquet",
  room: "court",
  measures: ["deferrals-prosecution"],
  diffusion: "D2",
  internalRhythm: "M",
  publicRhythm: "A",
  reading: {
    fr: "Que 2025 compte 420 défèrements et 420 injonctions thérapeutiques est une coïncidence : deux décisions, deux unités. Leur recouvrement reste à déclarer par le parquet.",
    en: "That 2025 has 420 deferrals and 420 treatment orders is a coincidence: two decisions, two units. Their overlap is for the prosecutor's office to declare.",
  },
  lines: [
    {
      key: "deferrals",
      label: { fr: "Défèrements pour poursuites pénales", en: "Deferrals for prosecution" },
      period: "previous-calendar-year",
      gather: "sum",
      measure: "deferrals-prosecution",
      dims: {},
      qualifier: { kind: "exact" },
      section: "justice",
      sentence: {
        fr: "{value} procédures ont donné lieu à un défèrement pour poursuites pénales.",
        en: "{value} procedures led to a deferral for prosecution.",
      },
    },
  ],
  forbids: [
    {
      kind: "as-unit",
      with: "person",
      why: {
        fr: "E3 compte des procédures : une personne déférée deux fois y compte deux fois.",
        en: "E3 counts procedures: someone deferred twice counts twice.",
      },
    },
  ],
};
