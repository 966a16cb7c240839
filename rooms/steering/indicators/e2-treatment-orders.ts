/** E2: treatment orders (injonctions thérapeutiques, CSP L3413-1 and following). */
import type { Indicator } from "./indicator.ts";
import { unitOf } from "./units.ts";

export const treatmentOrders: Indicator = {
  code: "E2",
  version: 1,
  validFrom: "2025-01-01",
  name: { fr: "Injonctions thérapeutiques prononcées", en: "Treatment orders made" },
  definition: {
    fr: "Injonctions thérapeutiques (code de la santé publique, L3413-1 et suivants) décidées dans la période, dans des procédures concernant le crack.",
    en: "Treatment orders (injonctions thérapeutiques, Public Health Code L3413-1 and following) decided in the period, in crack procedures.",
  },
  formula: {
    fr: "Nombre de mesures dont la décision tombe dans la période.",
    en: "Number of measures whose decision falls in the period.",
  },
  unit: unitOf("measure"),
  source: { fr: "Parquet de Paris, comptes annuels", en: "Paris prosecutor's office, yearly counts" },
  producer: "parquet",
  room: "court",
  measures: ["treatment-orders"],
  diffusion: "D2",
  internalRhythm: "M",
  publicRhythm: "A",
  reading: {
    fr: "Injonction thérapeutique, injonction aux soins (permanence de psychologues) et injonction de soins sont trois mesures différentes. Une même personne peut être déférée puis recevoir une injonction thérapeutique.",
    en: "Injonction thérapeutique, injonction aux soins (the psychologists' desk) and injonction de soins are three different measures. One person may be deferred and then receive a treatment order.",
  },
  lines: [
    {
      key: "treatment-orders",
      label: { fr: "Injonctions thérapeutiques", en: "Treatment orders" },
      period: "previous-calendar-year",
      gather: "sum",
      measure: "treatment-orders",
      dims: {},
      qualifier: { kind: "exact" },
      section: "justice",
      sentence: {
        fr: "{value} injonctions thérapeutiques ont été prononcées.",
        en: "{value} treatment orders were made.",
      },
    },
  ],
  forbids: [
    {
      kind: "sum",
      with: "E3",
      why: {
        fr: "Le parquet n'a pas déclaré que ces deux suites s'excluent : les ajouter compterait deux fois une procédure déférée puis orientée vers une injonction thérapeutique.",
        en: "The prosecutor's office has not declared the two outcomes exclusive: adding them would count twice a procedure deferred and then sent to a treatment order.",
      },
    },
    {
      kind: "sum",
      with: "E4",
      why: {
        fr: "Injonction thérapeutique et permanence de psychologues sont deux mesures différentes, comptées en mesures et en personnes : elles ne s'ajoutent pas.",
        en: "The treatment order and the psychologists' desk are two different measures, counted in measures and in people: they do not add up.",
      },
    },
    {
      kind: "as-unit",
      with: "person",
      why: {
        fr: "E2 compte des mesures : une personne peut en recevoir plusieurs dans l'année.",
        en: "E2 counts measures: one person may receive several in a year.",
      },
    },
  ],
};
