/** B1: opening hours of the reception centres, before and after they were extended. */
import type { FigureLine, Indicator } from "./indicator.ts";
import { unitOf } from "./units.ts";

const hours = (rest: Pick<FigureLine, "key" | "label" | "period" | "sentence">): FigureLine => ({
  gather: "sum",
  measure: "open-hours",
  dims: {},
  qualifier: { kind: "exact" },
  section: "care",
  ...rest,
});

export const openingHours: Indicator = {
  code: "B1",
  version: 1,
  validFrom: "2025-01-01",
  name: { fr: "Heures d'ouverture des centres d'accueil", en: "Opening hours of the reception centres" },
  definition: {
    fr: "Heures pendant lesquelles les centres d'accueil ont vraiment été ouverts, tous centres réunis, sur une semaine du lundi au dimanche.",
    en: "Hours during which the reception centres were really open, all centres together, over a week from Monday to Sunday.",
  },
  formula: {
    fr: "Somme, centre par centre et jour par jour, de l'heure de fermeture moins l'heure d'ouverture, exceptions comprises.",
    en: "Sum, by centre and day, of closing time minus opening time, exceptions included.",
  },
  unit: unitOf("hour-week"),
  source: {
    fr: "Horaires et exceptions saisis par les gestionnaires des centres ; Ville et ARS",
    en: "Hours and exceptions entered by the centres' managers; City and health agency",
  },
  producer: "ville",
  room: "reception",
  measures: ["open-hours"],
  diffusion: "D0",
  internalRhythm: "H",
  publicRhythm: "T",
  reading: {
    fr: "La semaine de référence est la dernière semaine entière avant l'extension ; elle est figée. Une semaine avec jour férié ou fermeture se lit avec ses exceptions. Plus d'heures ne veut pas dire plus de personnes.",
    en: "The reference is the last whole week before the extension, fixed once. A week with a holiday or a closure is read with its exceptions. More hours does not mean more people.",
  },
  lines: [
    hours({
      key: "hours-before",
      label: { fr: "Heures d'ouverture avant l'extension", en: "Opening hours before the extension" },
      period: "week-before-extension",
      sentence: {
        fr: "Avant l'extension des horaires, les centres d'accueil ouvraient {value} heures par semaine au total.",
        en: "Before hours were extended, the reception centres opened {value} hours a week in all.",
      },
    }),
    hours({
      key: "hours-now",
      label: { fr: "Heures d'ouverture, dernière semaine entière", en: "Opening hours, last whole week" },
      period: "last-full-week",
      sentence: {
        fr: "Ils ouvrent à présent {value} heures par semaine.",
        en: "They now open {value} hours a week.",
      },
    }),
  ],
  forbids: [
    {
      kind: "as-unit",
      with: "person",
      why: {
        fr: "B1 compte des heures d'ouverture, pas la fréquentation. Pour la fréquentation, lisez les passages.",
        en: "B1 counts opening hours, not attendance. For attendance, read the passages.",
      },
    },
  ],
};
