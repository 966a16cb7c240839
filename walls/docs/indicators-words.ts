/** The fixed words of the document on indicators. What each indicator is stands in its own definition. */
import type { Text } from "../../kernel/words.ts";

/** The two languages of the document; a section says everything in the first, then in the second. */
export type Language = keyof Text;

/** How a field is followed by its value. */
export const colon: Text = { fr: " : ", en: ": " };

/** Names of the fields of a sheet. */
export const fields = {
  definition: { fr: "Définition", en: "Definition" },
  formula: { fr: "Formule", en: "Formula" },
  unit: { fr: "Unité", en: "Unit" },
  source: { fr: "Source", en: "Source" },
  producer: { fr: "Producteur, qui donne son visa", en: "Producer, who gives its visa" },
  room: { fr: "Pièce dont les faits sont comptés", en: "Room whose facts are counted" },
  measures: { fr: "Mesures reçues de cette pièce", en: "Measures received from that room" },
  diffusion: { fr: "Diffusion", en: "Diffusion" },
  rhythm: { fr: "Rythme", en: "Rhythm" },
  reading: { fr: "Lecture", en: "Reading" },
  breaks: { fr: "Ruptures de série", en: "Breaks in the series" },
  lines: { fr: "Chiffres donnés dans un point d'étape", en: "Figures given in a review" },
  version: { fr: "Version", en: "Version" },
  forbidden: { fr: "Interdit, et pourquoi", en: "Forbidden, and why" },
} as const satisfies Readonly<Record<string, Text>>;

/** What a prohibition rules out; `{with}` is what the figure would be set against. */
export const forbiddenUses = {
  ratio: { fr: "Rapport avec {with}", en: "Ratio with {with}" },
  sum: { fr: "Somme avec {with}", en: "Sum with {with}" },
  "as-rate": { fr: "Taux avec {with}", en: "Rate with {with}" },
  "as-unit": { fr: "Lecture en « {with} »", en: 'Reading as "{with}"' },
} as const satisfies Readonly<Record<string, Text>>;

/** Said where a definition forbids a use whatever it is set against. */
export const anything: Text = { fr: "quoi que ce soit", en: "anything" };

/** How often a figure is refreshed inside, and published. */
export const twoRhythms: Text = {
  fr: "{internal} entre partenaires, {public} pour le public",
  en: "{internal} between partners, {public} for the public",
};

/** A version and its first day. */
export const versionSince: Text = { fr: "{version}, depuis le {day}", en: "{version}, since {day}" };

/** The lines at the head of the document. */
export const head = {
  title: { fr: "Les indicateurs du plan", en: "The indicators of the plan" },
  generated: {
    fr: "Écrit par `npm run docs` depuis `rooms/steering/indicators/list.ts`, d'où viennent aussi les calculs, les écrans et les refus ; `npm run check` refuse qu'il s'en écarte. Ne pas modifier à la main. Chaque fiche est en français, puis en anglais.",
    en: "Written by `npm run docs` from `rooms/steering/indicators/list.ts`, from which the figures, the screens and the refusals come too; `npm run check` refuses any drift. Do not edit by hand. Each sheet is in French, then in English.",
  },
  general: { fr: "Règles pour tous", en: "Rules for all" },
  outside: {
    fr: "Chiffres d'autres sources, souvent mal lus",
    en: "Figures of other sources, often misread",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What holds for every pair of figures, whatever their definitions say. `{label}` is the label that a ratio must bear. */
export const generalRules: readonly Text[] = [
  {
    fr: "Un chiffre ne se lit que dans son unité.",
    en: "A figure is read in its own unit only.",
  },
  {
    fr: "Deux comptes de personnes ne s'ajoutent pas : la même personne peut être dans les deux. Deux chiffres d'unité ou de pièce différentes ne s'ajoutent pas non plus.",
    en: "Two counts of people do not add up: the same person may be in both. Nor do two figures of different units or rooms.",
  },
  {
    fr: "Un rapport entre unités ou pièces différentes porte toujours la mention « {label} » ; il ne devient jamais un taux.",
    en: 'A ratio across units or rooms always bears the words "{label}"; it never becomes a rate.',
  },
  {
    fr: "Ce qu'une fiche interdit, rien ne le permet : l'écran refuse et affiche la raison écrite ci-dessous.",
    en: "What a sheet forbids, nothing allows: the screen refuses and shows the reason written below.",
  },
];
