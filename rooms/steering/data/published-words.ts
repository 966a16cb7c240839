/** What is said of a broken line of the published history, in both languages. */
import type { Text } from "../../../kernel/words.ts";

export const publishedIssues: Readonly<Record<string, Text>> = {
  empty: { fr: "Ce champ est vide.", en: "This field is empty." },
  "too-long": { fr: "Ce texte dépasse 200 caractères.", en: "This text is longer than 200 characters." },
  "not-an-id": {
    fr: "L'identifiant s'écrit en minuscules sans accent, séparées par des tirets.",
    en: "The identifier is written in lower case without accents, separated by hyphens.",
  },
  "not-a-number": {
    fr: "Ce n'est pas un nombre positif : des chiffres, un point pour les décimales.",
    en: "This is not a positive number: digits, a point for decimals.",
  },
  "not-a-day": {
    fr: "Cette date n'existe pas. Écrivez-la 2026-05-06.",
    en: "This date does not exist. Write it as 2026-05-06.",
  },
  "not-in-list": {
    fr: "Cette valeur n'est pas dans la liste permise.",
    en: "This value is not in the list.",
  },
  "ends-before-start": {
    fr: "La période se termine avant de commencer.",
    en: "The period ends before it starts.",
  },
  "high-against-qualifier": {
    fr: "La borne haute est vide pour « plus de », et remplie pour tout le reste.",
    en: "The upper bound is empty for “more than”, and filled for anything else.",
  },
  "high-below-low": {
    fr: "La borne haute est sous la borne basse.",
    en: "The upper bound is below the lower.",
  },
  "exact-is-one-value": {
    fr: "Une valeur exacte n'a qu'une borne.",
    en: "An exact value has one bound only.",
  },
  "note-in-one-language": {
    fr: "La note manque dans une des deux langues.",
    en: "The note is missing in one of the two languages.",
  },
  columns: {
    fr: "La ligne n'a pas le nombre de colonnes attendu.",
    en: "The line does not have the expected number of columns.",
  },
  header: {
    fr: "Les noms de colonnes ne sont pas ceux attendus, ou pas dans cet ordre.",
    en: "The column names are not those expected, or not in this order.",
  },
  repeated: {
    fr: "Cette valeur est déjà donnée plus haut : même identifiant, même période, même lieu, même source.",
    en: "This value is already given above: same identifier, period, place and source.",
  },
  quotes: { fr: "Un guillemet n'est pas refermé.", en: "A quotation mark is not closed." },
};

/** Said of anything the list above does not name. */
export const unknownIssue: Text = {
  fr: "Cette valeur ne peut pas être lue.",
  en: "This value cannot be read.",
};
