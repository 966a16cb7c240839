/** Lays composed figures out as the document of a review: the sections of the partners' own communiqué. Pure. */
import type { Day } from "../../../kernel/dates.ts";
import type { Figure, ReviewDocument, ReviewItem, ReviewSection } from "../../../kernel/figure.ts";
import type { Text } from "../../../kernel/words.ts";
import { unmatchedLabel } from "../indicators/comparison.ts";
import type { ActionRow, Partner } from "../store.ts";
import type { Comparison } from "../words.ts";
import type { Composed } from "./compose.ts";
import { printComparison } from "./print-comparison.ts";
import { qualityNotes } from "./quality.ts";
import { remainingItems } from "./remaining.ts";
import { sayChangeOf } from "./say-kitchens.ts";

export type DocumentParts = {
  readonly on: Day;
  readonly title: string | null;
  readonly composed: readonly Composed[];
  readonly comparisons: readonly Comparison[];
  readonly actions: readonly ActionRow[];
  readonly partners: readonly Partner[];
  readonly visas: ReviewDocument["visas"];
  readonly state: ReviewDocument["state"];
  readonly knownOn: string;
  readonly today: Day;
  readonly fictional: boolean;
};

const titles: Readonly<Record<"care" | "protection" | "justice", Text>> = {
  care: { fr: "Une meilleure prise en charge des personnes", en: "Better care for people" },
  protection: {
    fr: "Protéger les riverains et apaiser l'espace public",
    en: "Protecting residents and calming public space",
  },
  justice: { fr: "La réponse judiciaire", en: "The judicial response" },
};

const fill = (sentence: string, printed: string): string => sentence.replace("{value}", printed);

const itemOf = (lines: readonly Composed[]): ReviewItem => {
  const change = sayChangeOf(lines);
  const reading = lines[0]?.indicator.reading ?? { fr: "", en: "" };
  return {
    text: {
      fr: lines.map(({ line, figure }) => fill(line.sentence.fr, figure.published)).join(" "),
      en: lines.map(({ line, figure }) => fill(line.sentence.en, figure.published_en)).join(" "),
    },
    figures: lines.map(({ figure }) => figure),
    reading: change ? { fr: `${change.fr} ${reading.fr}`, en: `${change.en} ${reading.en}` } : reading,
  };
};

const comparisonItem = (comparison: Comparison, composed: readonly Composed[]): ReviewItem[] => {
  const printed = printComparison(comparison, composed);
  if (!printed) return [];
  return [
    {
      text: printed,
      figures: [],
      ...(comparison.label === "two-unmatched-aggregates" ? { reading: unmatchedLabel } : {}),
    },
  ];
};

const figureSection = (id: "care" | "protection" | "justice", parts: DocumentParts): ReviewSection[] => {
  const here = parts.composed.filter(({ line }) => line.section === id);
  const byIndicator = Map.groupBy(here, ({ indicator }) => indicator.code);
  const items = [...byIndicator.values()].map(itemOf);
  for (const comparison of parts.comparisons)
    if (here.some(({ key }) => key === comparison.numerator))
      items.push(...comparisonItem(comparison, parts.composed));
  return items.length > 0 ? [{ id, title: titles[id], items }] : [];
};

const contacts = (partners: readonly Partner[]): ReviewSection => ({
  id: "contacts",
  title: { fr: "Contacts", en: "Contacts" },
  items: partners
    .filter((partner) => partner.kind === "pilot")
    .map((partner) => ({
      text: { fr: `${partner.name_fr} : service de presse`, en: `${partner.name_en}: press office` },
      figures: [] as Figure[],
    })),
});

const dayText = (day: Day, locale: string): string =>
  new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** The whole document. */
export const layOut = (parts: DocumentParts): ReviewDocument => {
  const pilots = parts.partners.filter((partner) => partner.kind === "pilot");
  return {
    title: {
      fr: parts.title ?? `Point d'étape du ${dayText(parts.on, "fr-FR")}`,
      en: parts.title ?? `Review of ${dayText(parts.on, "en-GB")}`,
    },
    on: parts.on,
    state: parts.state,
    knownOn: parts.knownOn,
    partners: pilots.map((partner) => ({ fr: partner.name_fr, en: partner.name_en })),
    sections: [
      ...figureSection("care", parts),
      ...figureSection("protection", parts),
      ...figureSection("justice", parts),
      {
        id: "remaining",
        title: { fr: "Ce qui reste à faire", en: "What remains to be done" },
        items: remainingItems(parts.actions, parts.today),
      },
      contacts(pilots),
    ],
    quality: qualityNotes(parts.composed, parts.visas.length),
    visas: parts.visas,
    fictional: parts.fictional,
  };
};
