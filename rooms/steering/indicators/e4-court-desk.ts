/** E4: people seen by the psychologists' desk at the court. */
import type { Indicator } from "./indicator.ts";
import { unitOf } from "./units.ts";

export const courtDesk: Indicator = {
  code: "E4",
  version: 1,
  validFrom: "2025-01-01",
  name: {
    fr: "Personnes reçues par la permanence de psychologues au tribunal",
    en: "People seen by the psychologists' desk at the court",
  },
  definition: {
    fr: "Personnes différentes reçues au moins une fois dans l'année civile par la permanence de psychologues du tribunal (« injonction aux soins »).",
    en: "Different people seen at least once in the calendar year by the psychologists' desk at the court (“injonction aux soins”).",
  },
  formula: {
    fr: "Personnes distinctes avec au moins un rendez-vous honoré, comptées sur l'année entière dans la pièce du soin.",
    en: "Distinct people with at least one appointment kept, counted over the whole year inside the care room.",
  },
  unit: unitOf("person"),
  source: { fr: "GHU Paris, permanence de psychologues", en: "GHU Paris, psychologists' desk" },
  producer: "ghu",
  room: "care",
  measures: ["permanence-people", "permanence-appointments"],
  diffusion: "D2",
  internalRhythm: "T",
  publicRhythm: "A",
  reading: {
    fr: "Les personnes de deux trimestres ne s'ajoutent pas : une même personne peut venir aux deux. 226 personnes et 420 mesures ne se rapportent pas l'une à l'autre.",
    en: "The people of two quarters do not add up: the same person may come in both. 226 people and 420 measures are not to be set one over the other.",
  },
  lines: [
    {
      key: "people",
      label: { fr: "Personnes reçues par la permanence", en: "People seen by the desk" },
      period: "previous-calendar-year",
      gather: "distinct",
      measure: "permanence-people",
      dims: {},
      qualifier: { kind: "exact" },
      section: "care",
      sentence: {
        fr: "La permanence de psychologues au tribunal a reçu {value} personnes au cours de l'année.",
        en: "The psychologists' desk at the court saw {value} people over the year.",
      },
    },
  ],
  forbids: [
    ...(["ratio", "as-rate"] as const).map((kind) => ({
      kind,
      with: "E2",
      why: {
        fr: "226 sur 420 n'est pas un taux : des personnes reçues par le soin d'un côté, des mesures décidées par le parquet de l'autre, sans rapprochement possible entre les deux.",
        en: "226 over 420 is not a rate: people seen by care on one side, measures decided by the prosecutor on the other, with no matching between the two.",
      },
    })),
    {
      kind: "as-unit",
      with: "measure",
      why: {
        fr: "E4 compte des personnes reçues ; ce ne sont pas des mesures prononcées, et ce ne sont pas les injonctions thérapeutiques.",
        en: "E4 counts people seen; they are not measures ordered, and they are not the treatment orders.",
      },
    },
  ],
};
