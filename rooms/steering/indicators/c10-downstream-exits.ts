/** C10: exits from shelter towards what comes next (housing, boarding house, reintegration). */
import type { FigureLine, Indicator } from "./indicator.ts";
import { unitOf } from "./units.ts";

const exits = (rest: Pick<FigureLine, "key" | "label" | "dims" | "sentence">): FigureLine => ({
  period: "previous-calendar-year",
  gather: "sum",
  measure: "exits",
  qualifier: { kind: "exact" },
  section: "care",
  ...rest,
});

export const downstreamExits: Indicator = {
  code: "C10",
  version: 1,
  validFrom: "2025-01-01",
  name: { fr: "Sorties vers l'aval", en: "Exits to downstream" },
  definition: {
    fr: "Sorties d'hébergement vers un logement, une pension de famille ou un projet de réinsertion, à côté de toutes les sorties.",
    en: "Exits from shelter to housing, a boarding house or a reintegration project, beside all exits.",
  },
  formula: {
    fr: "Nombre de sorties dont la destination est l'aval ; dénominateur : toutes les sorties de la période.",
    en: "Number of exits whose destination is downstream; denominator: all exits in the period.",
  },
  unit: unitOf("person"),
  source: {
    fr: "Sorties enregistrées par les opérateurs ; préfecture de région, Ville",
    en: "Exits recorded by the operators; regional prefecture, City",
  },
  producer: "prif",
  room: "shelter",
  measures: ["exits"],
  diffusion: "D1",
  internalRhythm: "M",
  publicRhythm: "T",
  reading: {
    fr: "Liste fermée des destinations : aval, hôpital, rue, autre, inconnue. Une personne qui revient puis repart compte à chaque sortie. « Inconnue » n'est pas « rue ».",
    en: "Closed list of destinations: downstream, hospital, street, other, unknown. Someone who comes back and leaves again counts at each exit. “Unknown” is not “street”.",
  },
  lines: [
    exits({
      key: "downstream",
      label: { fr: "Sorties vers l'aval", en: "Exits to downstream" },
      dims: { destination: "downstream" },
      sentence: {
        fr: "{value} sorties d'hébergement ont mené vers l'aval au cours de l'année.",
        en: "{value} exits from shelter led downstream over the year.",
      },
    }),
    exits({
      key: "all-exits",
      label: { fr: "Toutes les sorties", en: "All exits" },
      dims: {},
      sentence: { fr: "Toutes destinations : {value} sorties.", en: "All destinations: {value} exits." },
    }),
  ],
  forbids: [
    {
      kind: "as-rate",
      with: "C1",
      why: {
        fr: "Des sorties d'une année sur les places d'une nuit ne sont pas un taux : une même place peut donner plusieurs sorties.",
        en: "A year's exits over one night's places are not a rate: one place may see several exits.",
      },
    },
  ],
};
