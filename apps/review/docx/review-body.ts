/** The review as paragraphs and tables of a DOCX. */
import { HeadingLevel, Paragraph, type Table, TextRun } from "docx";
import type { PrintedFigure, PrintedItem, PrintedReview } from "../printed/printed-review.ts";
import type { Words } from "../words/french.ts";
import { bullet, heading, paragraph, runs, table } from "./pieces.ts";

type Block = Paragraph | Table;

const quiet = "4A535B";
const accent = "17506B";
const attention = "7A4A00";

const figureBlocks = (figure: PrintedFigure, words: Words): Block[] => [
  new Paragraph({
    indent: { left: 400 },
    spacing: { before: 60, after: 0 },
    keepNext: true,
    children: [
      ...runs(figure.published, { bold: true, size: 30, color: accent }),
      new TextRun({ text: ` ${figure.unit}  `, color: quiet }),
      ...runs(figure.label, { bold: true }),
    ],
  }),
  paragraph(
    `${figure.period} · ${figure.area} · ${words.source}${words.colon}${figure.source} · ${figure.state} · ${words.indicator} ${figure.indicator} (${words.number} ${figure.number})`,
    { size: 18, color: quiet },
    { indent: { left: 400 } },
  ),
];

const itemBlocks = (item: PrintedItem, words: Words): Block[] => [
  paragraph(item.text, {}, { spacing: { before: 200 }, keepNext: item.figures.length > 0 }),
  ...item.figures.flatMap((figure) => figureBlocks(figure, words)),
  ...(item.reading === undefined
    ? []
    : [paragraph(`${words.reading} ${item.reading}`, { size: 18, color: quiet })]),
];

const headBlocks = (review: PrintedReview, words: Words): Block[] => [
  ...(review.fictional
    ? [paragraph(`${words.fictionalTitle}. ${words.fictionalText}`, { bold: true, color: attention })]
    : []),
  heading(review.title, HeadingLevel.TITLE),
  paragraph(`${review.meeting}. ${review.knownOn}.\n${review.state}`, { color: quiet }),
  ...(review.partners.length > 0
    ? [paragraph(`${words.partners}${words.colon}${review.partners.join(" · ")}`)]
    : []),
  heading(words.quality, HeadingLevel.HEADING_1),
  ...(review.quality.length > 0 ? review.quality.map(bullet) : [paragraph(words.qualityEmpty)]),
];

/** Head, data quality, sections: what is read in portrait. */
export const textBlocks = (review: PrintedReview, words: Words): Block[] => [
  ...headBlocks(review, words),
  ...review.sections.flatMap((section) => [
    heading(section.title, HeadingLevel.HEADING_1),
    ...(section.lead === undefined ? [] : [paragraph(section.lead, { color: quiet })]),
    ...(section.items.length === 0 ? [paragraph(words.sectionEmpty)] : []),
    ...section.items.flatMap((item) => itemBlocks(item, words)),
  ]),
];

const figureCells = (figure: PrintedFigure): string[] => [
  String(figure.number),
  figure.indicator,
  figure.label,
  `${figure.published} ${figure.unit}`,
  figure.period,
  figure.area,
  figure.source,
  figure.state,
];

const making = (figure: PrintedFigure): string =>
  figure.making.map((step) => `${step.term} ${step.text}`).join(" · ");

/** Visas, all figures, how they are made: tables, read in landscape. */
export const tableBlocks = (review: PrintedReview, words: Words): Block[] => {
  const figures = [words.number, words.indicator, words.label, words.value];
  const rest = [words.period, words.area, words.source, words.state];
  const made = review.figures.map((figure) => [String(figure.number), figure.label, making(figure)]);
  const noFigure = paragraph(words.noFigure);
  return [
    heading(words.visas, HeadingLevel.HEADING_1),
    ...(review.visas.length === 0
      ? [paragraph(words.visasEmpty)]
      : [
          paragraph(words.visasLead),
          table(
            [6000, 2400, 5200],
            [words.agency, words.indicator, words.visaAt],
            review.visas.map((visa) => [visa.agency, visa.indicator, visa.at]),
          ),
        ]),
    heading(words.allFigures, HeadingLevel.HEADING_1),
    ...(review.figures.length === 0
      ? [noFigure]
      : [
          paragraph(words.allFiguresLead),
          table(
            [600, 1200, 3200, 2200, 2000, 1200, 2200, 1300],
            [...figures, ...rest],
            review.figures.map(figureCells),
          ),
          heading(words.makingAll, HeadingLevel.HEADING_1),
          paragraph(words.makingLead),
          table([600, 3300, 10_000], [words.number, words.label, words.making], made),
        ]),
  ];
};
