/** Mock figures and reviews of steering. */
const text = (fr: string, en: string) => ({ fr, en });
const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();

const year = (at: number, value: number | null, status = "validated", qualifier = "exact") => ({
  period_start: `${at}-01-01`,
  period_end: `${at}-12-31`,
  value,
  qualifier,
  status,
});

const sheet = (
  code: string,
  fr: string,
  en: string,
  unit: [string, string],
  series: unknown[],
  published: unknown[] = [],
) => ({
  indicator: code,
  name: text(fr, en),
  definition: text(
    `Ce que compte « ${fr} », et ce qu’il ne compte pas.`,
    `What "${en}" counts, and what it does not.`,
  ),
  formula: "n(ÉVÉNEMENT) sur la période",
  unit: text(unit[0], unit[1]),
  source: text("Préfecture de Police", "Police prefecture"),
  reading: text("Un nombre de plus n’est pas une hausse établie.", "One more is not an established rise."),
  breaks: [],
  forbids: [
    { why: text("Il ne se lit pas comme un nombre de personnes.", "It is not read as a number of people.") },
  ],
  diffusion: "D0",
  producer: text("Préfecture de Police", "Police prefecture"),
  freshness: ago(20),
  series,
  published,
});

const published = (value: number, source: string, grade: string, note = "") => ({
  label: "Chambres d’hôtel",
  low: value,
  high: value,
  qualifier: "exact",
  unit: "room",
  periodStart: "2021-01-01",
  periodEnd: "2021-12-31",
  geography: "Paris",
  source,
  grade,
  note,
});

/** Figures for the mock server. */
export const figures = [
  sheet(
    "A1",
    "Équipes de maraude en service par jour",
    "Outreach teams out per day",
    ["équipes par jour", "teams a day"],
    [year(2024, 9.4), year(2025, 9.8, "provisional", "about")],
  ),
  sheet(
    "C1",
    "Places d’hébergement déployées par nuit",
    "Shelter places open per night",
    ["places", "places"],
    [
      ...Array.from({ length: 16 }, (_, index) => {
        const month = new Date(Date.UTC(2025, index, 1));
        const end = new Date(Date.UTC(2025, index + 1, 0));
        return {
          period_start: month.toISOString().slice(0, 10),
          period_end: end.toISOString().slice(0, 10),
          value: index === 7 ? null : 640 + index * 4,
          qualifier: "about",
          status: index > 12 ? "provisional" : index === 9 ? "break" : "validated",
        };
      }),
      year(2024, 655),
      year(2025, 690),
    ],
    [published(400, "Relais associatif, 06/2021", "C"), published(440, "ARS, 01/2022", "A", "hors hôtel")],
  ),
  sheet(
    "F1",
    "« Cuisines » démantelées",
    "Kitchens dismantled",
    ["cuisines", "kitchens"],
    [year(2022, 18), year(2023, 22), year(2024, 23), year(2025, 26, "provisional")],
  ),
  sheet(
    "E1",
    "Procédures concernant le crack",
    "Crack procedures",
    ["procédures", "procedures"],
    [year(2025, 1043, "validated", "more-than")],
  ),
];

const reviewFigure = (
  key: string,
  code: string,
  fr: string,
  en: string,
  value: number,
  more: object = {},
) => ({
  key,
  indicator: code,
  label: fr,
  label_en: en,
  name: text(fr, en),
  period_start: "2025-01-01",
  period_end: "2025-12-31",
  area: "Paris",
  dimensions: {},
  value,
  qualifier: "exact",
  unit: "person",
  published: String(value),
  published_en: String(value),
  status: "provisional",
  source: "GHU Paris",
  definition_version: 1,
  known_on: ago(30),
  facts: value,
  trace: {
    door: "court-to-steering.counts",
    messages: 12,
    measures: ["orders"],
    counts: `/desk/steering/list/counts?measure=${code}`,
    room_facts: "/desk/court/list/orders",
  },
  definition: text("Ce que ce chiffre compte.", "What this figure counts."),
  reading: text("Des personnes, pas des mesures.", "Persons, not measures."),
  producer: text("GHU Paris", "GHU Paris"),
  freshness: ago(30),
  visa: null,
  canVisa: true,
  included: true,
  history: [
    { value: value - 3, known_from: ago(900) },
    { value, known_from: ago(30) },
  ],
  ...more,
});

/** A review for the mock server. */
export const review = {
  review: {
    id: "review-1",
    on: "2026-05-06",
    title: text("Point d’étape du 6 mai 2026", "Review of 6 May 2026"),
    state: "open",
    version: 4,
    period: { from: "2025-01-01", to: "2026-05-06" },
  },
  figures: [
    reviewFigure(
      "E4",
      "E4",
      "Personnes reçues par la permanence de psychologues",
      "People seen by the court psychologists",
      226,
    ),
    reviewFigure("E2", "E2", "Injonctions thérapeutiques", "Treatment orders", 420, {
      unit: "measure",
      visa: { agent: "Dominique Petit", at: ago(3) },
      canVisa: false,
      status: "validated",
    }),
    reviewFigure("C1", "C1", "Places d’hébergement par nuit", "Shelter places per night", 702, {
      unit: "place",
      qualifier: "about",
      published: "environ 700",
      published_en: "about 700",
    }),
    reviewFigure("E1", "E1", "Procédures concernant le crack", "Crack procedures", 1043, {
      unit: "procedure",
      qualifier: "more-than",
      published: "plus de 1 000",
      published_en: "more than 1,000",
      canVisa: false,
    }),
    reviewFigure("F1", "F1", "« Cuisines » démantelées", "Kitchens dismantled", 26, {
      unit: "kitchen",
      included: false,
      status: "revised",
    }),
  ],
  missing: [text("Visa de la préfecture de Police pour F1.", "Visa of the police prefecture for F1.")],
  canFreeze: true,
  canChoose: true,
  comparisons: [],
  quality: [text("Quatre valeurs sur cinq sont provisoires.", "Four values out of five are provisional.")],
};
