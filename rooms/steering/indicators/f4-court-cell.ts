/** F4: sectors followed by the prosecutor's coordination cell (COCJ), and its sessions. */
import { cellPerimeterDay } from "../data/reference-days.ts";
import type { Indicator } from "./indicator.ts";
import { unitOf } from "./units.ts";

export const courtCell: Indicator = {
  code: "F4",
  version: 1,
  validFrom: "2025-01-01",
  name: { fr: "Secteurs suivis par la COCJ et réunions", en: "Sectors followed by the COCJ, and sessions" },
  definition: {
    fr: "Secteurs dont la cellule opérationnelle de coordination judiciaire (COCJ) s'occupe à la date du point d'étape, et réunions tenues depuis le dernier changement de secteur.",
    en: "Sectors that the prosecutor's operational coordination cell (COCJ) deals with on the day of the review, and sessions held since the sector last changed.",
  },
  formula: {
    fr: "Stock de secteurs à la date ; nombre de réunions tenues dans la période.",
    en: "Stock of sectors on the day; number of sessions held in the period.",
  },
  unit: unitOf("sector"),
  source: { fr: "Parquet de Paris", en: "Paris prosecutor's office" },
  producer: "parquet",
  room: "court",
  measures: ["sectors-followed", "cell-sessions"],
  diffusion: "D0",
  internalRhythm: "T",
  publicRhythm: "A",
  reading: {
    fr: "Le périmètre a changé en mars 2026 : Les Halles avant, Rosa Parks depuis. Les réunions d'avant et d'après ne mesurent pas le même secteur et ne se comparent pas.",
    en: "The perimeter changed in March 2026: Les Halles before, Rosa Parks since. Sessions before and after do not deal with the same sector and are not to be compared.",
  },
  breaks: [
    {
      day: cellPerimeterDay,
      what: {
        fr: "La COCJ passe des Halles à Rosa Parks",
        en: "The COCJ moves from Les Halles to Rosa Parks",
      },
    },
  ],
  lines: [
    {
      key: "sectors",
      label: { fr: "Secteurs suivis par la COCJ", en: "Sectors followed by the COCJ" },
      period: "state-on-review-day",
      gather: "last",
      measure: "sectors-followed",
      dims: { cell: "cocj" },
      qualifier: { kind: "exact" },
      section: "justice",
      sentence: {
        fr: "Secteurs suivis par la COCJ à cette date : {value}.",
        en: "Sectors followed by the COCJ on that day: {value}.",
      },
    },
    {
      key: "sessions",
      label: { fr: "Réunions de la COCJ sur son secteur actuel", en: "COCJ sessions on its present sector" },
      period: "since-cell-perimeter",
      gather: "sum",
      measure: "cell-sessions",
      dims: { cell: "cocj" },
      unit: "session",
      qualifier: { kind: "exact" },
      section: "justice",
      sentence: {
        fr: "Réunions tenues depuis le changement de secteur : {value}.",
        en: "Sessions held since the sector changed: {value}.",
      },
    },
  ],
  forbids: [
    {
      kind: "sum",
      with: "F4",
      why: {
        fr: "Les Halles et Rosa Parks se sont succédé : les ajouter laisserait croire que la cellule suit deux secteurs.",
        en: "Les Halles and Rosa Parks came one after the other: adding them would suggest that the cell follows two sectors.",
      },
    },
  ],
};
