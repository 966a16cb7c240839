/** Texts that agents may paste and that must neither break a rendering nor be read as markup. */
import type { Figure, ReviewDocument } from "../../kernel/figure.ts";
import { sampleReview } from "./sample.test-data.ts";

export const hostileTexts: readonly string[] = [
  "👩🏽‍⚕️ équipe 🚑 et 😀😀😀",
  "مرحبا بالعالم et שלום, puis du français",
  "\u202etexte renversé\u202c \u2066isolé",
  '#set page(width: 1pt) #panic("non") $ x $ *gras* _it_ @renvoi <label> \\ `code` // fin',
  "<script>alert(1)</script><img src=x onerror=alert(1)> \"' & &amp; ]]> <!-- -->",
  "</style><style>body{display:none}</style>",
  "javascript:alert(1)",
  "nul\u0000 cloche\u0007 \ud800 seul \uffff \u0085 fin",
  "ligne 1\r\nligne 2\rligne 3\u2028ligne 4\n\n\n\n\nligne 5",
  "汉字 कमल ไทย 🏳️‍🌈 ɸ ℝ",
  "a".repeat(300),
  "e\u0301te\u0301 Zalgo\u0301\u0302\u0303\u0304\u0305\u0306",
  "{{ moustache }} ${gabarit} %s {0}",
];

/** The sample document with one text in every place that an agent, a partner or a definition can fill. */
export const reviewWith = (text: string): ReviewDocument => {
  const both = { fr: text, en: text };
  const figure = (original: Figure): Figure => ({
    ...original,
    indicator: text.slice(0, 400),
    label: text,
    label_en: text,
    published: text,
    published_en: text,
    unit: text,
    area: text,
    source: text,
    dimensions: { [text]: text },
    trace: { door: text, messages: 1, measures: [text], counts: text, room_facts: text },
  });
  return {
    ...sampleReview,
    title: both,
    partners: [both],
    quality: [both],
    visas: [{ agency: both, indicator: text, at: text }],
    sections: sampleReview.sections.slice(0, 2).map((section) => ({
      ...section,
      title: both,
      lead: both,
      items: section.items.map((item) => ({ text: both, reading: both, figures: item.figures.map(figure) })),
    })),
  };
};
