/** A fictional review with the shapes of a real one, for the tests of the four renderings. */
import type { Figure, ReviewDocument, ReviewItem } from "../../kernel/figure.ts";

const figure = (
  over: Partial<Figure> & Pick<Figure, "indicator" | "label" | "label_en" | "value">,
): Figure => ({
  period_start: "2025-01-01",
  period_end: "2025-12-31",
  area: "Paris",
  dimensions: {},
  qualifier: "exact",
  unit: "personnes",
  published: String(over.value),
  published_en: String(over.value),
  status: "validated",
  source: "Parquet de Paris",
  definition_version: 1,
  known_on: "2026-04-28T08:15:00Z",
  facts: over.value ?? 0,
  trace: {
    door: "court-to-steering.counts",
    messages: 12,
    measures: [over.indicator.toLowerCase()],
    counts: `/pilotage/comptes?indicateur=${over.indicator}&du=2025-01-01&au=2025-12-31`,
    room_facts: `/court/faits?indicateur=${over.indicator}&du=2025-01-01&au=2025-12-31`,
  },
  ...over,
});

const through = (door: string, room: string, indicator: string, messages: number): Figure["trace"] => ({
  door,
  messages,
  measures: [`${room}-${indicator.toLowerCase()}`],
  counts: `/pilotage/comptes?indicateur=${indicator}&du=2022-01-01&au=2026-05-06`,
  room_facts: `/${room}/faits?indicateur=${indicator}&du=2022-01-01&au=2026-05-06`,
});

export const teams = figure({
  indicator: "A1",
  label: "Équipes de maraude en service par jour",
  label_en: "Outreach teams on duty a day",
  value: 10,
  unit: "équipes/jour",
  period_start: "2026-05-06",
  period_end: "2026-05-06",
  dimensions: { mode: "planifié" },
  status: "provisional",
  source: "Associations de maraude, ARS, Ville de Paris",
  trace: through("street-to-steering.counts", "street", "A1", 31),
});

export const places = figure({
  indicator: "C1",
  label: "Places d'hébergement déployées par nuit",
  label_en: "Shelter places deployed a night",
  value: 703,
  qualifier: "about",
  published: "environ 700",
  published_en: "about 700",
  unit: "places/nuit",
  period_start: "2026-04-01",
  period_end: "2026-04-30",
  source: "ARS Île-de-France, opérateurs",
  definition_version: 2,
  facts: 21090,
  status: "revised",
  trace: through("shelter-to-steering.counts", "shelter", "C1", 30),
});

export const kitchens = figure({
  indicator: "F1",
  label: "Cuisines démantelées",
  label_en: "Kitchens dismantled",
  value: 26,
  unit: "cuisines",
  source: "Préfecture de Police",
  trace: through("police-to-steering.counts", "police", "F1", 26),
});

export const kitchensInFourYears = {
  ...kitchens,
  value: 89,
  published: "89",
  published_en: "89",
  facts: 89,
  period_start: "2022-01-01",
};

export const procedures = figure({
  indicator: "E1",
  label: "Procédures concernant le crack traitées par le parquet",
  label_en: "Crack-related procedures handled by the prosecutor",
  value: 1187,
  qualifier: "more-than",
  published: "plus de 1 000",
  published_en: "more than 1,000",
  unit: "procédures",
});

export const orders = figure({
  indicator: "E2",
  label: "Injonctions thérapeutiques prononcées",
  label_en: "Treatment orders issued",
  value: 420,
  unit: "mesures",
});

const line = (fr: string, en: string, figures: readonly Figure[] = []): ReviewItem => ({
  text: { fr, en },
  figures,
});

export const sampleReview: ReviewDocument = {
  title: { fr: "Point d'étape du 6 mai 2026", en: "Progress review of 6 May 2026" },
  on: "2026-05-06",
  state: "frozen",
  knownOn: "2026-05-05T16:00:00Z",
  partners: [
    { fr: "Préfecture de région", en: "Regional prefecture" },
    { fr: "Préfecture de Police", en: "Police prefecture" },
    { fr: "Parquet de Paris", en: "Paris prosecutor's office" },
    { fr: "ARS Île-de-France", en: "Regional health agency" },
    { fr: "Ville de Paris", en: "City of Paris" },
  ],
  sections: [
    {
      id: "care",
      title: { fr: "Mieux accompagner les personnes", en: "Better support for people" },
      lead: {
        fr: "Ce que les équipes ont mis en place pour aller vers les personnes, les héberger et les soigner.",
        en: "What teams have set up to reach out to people, to house them and to care for them.",
      },
      items: [
        line(
          "Dix équipes de maraude vont chaque jour à la rencontre des personnes.",
          "Ten outreach teams meet people every day.",
          [teams],
        ),
        {
          ...line(
            "Environ 700 places d'hébergement sont déployées chaque nuit.",
            "About 700 shelter places are deployed each night.",
            [places],
          ),
          reading: {
            fr: "Ce sont des places, pas des personnes : une chambre peut rester vide une nuit.",
            en: "These are places, not people: a room may stay empty for a night.",
          },
        },
        line(
          "Une deuxième unité d'observation et d'orientation ouvrira le 1er juin 2026.",
          "A second observation and referral unit will open on 1 June 2026.",
        ),
      ],
    },
    {
      id: "protection",
      title: { fr: "Protéger les riverains", en: "Protecting residents" },
      items: [
        line(
          "La préfecture de Police a démantelé 89 cuisines en quatre ans, dont 26 en 2025.",
          "The police prefecture dismantled 89 kitchens in four years, 26 of them in 2025.",
          [kitchensInFourYears, kitchens],
        ),
      ],
    },
    {
      id: "justice",
      title: { fr: "La réponse judiciaire", en: "Justice" },
      items: [
        line(
          "Plus de 1 000 procédures ont été traitées en 2025 ; 420 ont donné lieu à une injonction thérapeutique.",
          "More than 1,000 procedures were handled in 2025; 420 led to a treatment order.",
          [procedures, orders],
        ),
      ],
    },
    {
      id: "remaining",
      title: { fr: "Ce qui reste à faire", en: "What remains to be done" },
      items: [
        line(
          "Suivre le délai entre la décision et le premier rendez-vous.",
          "Follow the time between the decision and the first appointment.",
        ),
      ],
    },
    {
      id: "contacts",
      title: { fr: "Contacts", en: "Contacts" },
      items: [line("Coordination : coordination@ville.exemple", "Coordination: coordination@city.example")],
    },
  ],
  quality: [
    { fr: "Un chiffre sur six est provisoire.", en: "One figure in six is provisional." },
    {
      fr: "Un chiffre a été révisé depuis la dernière réunion (places par nuit).",
      en: "One figure was revised since the last meeting (places a night).",
    },
  ],
  visas: [
    {
      agency: { fr: "Parquet de Paris", en: "Paris prosecutor's office" },
      indicator: "E1",
      at: "2026-05-04T09:30:00Z",
    },
    {
      agency: { fr: "Préfecture de Police", en: "Police prefecture" },
      indicator: "F1",
      at: "2026-05-04T14:05:00Z",
    },
  ],
  fictional: true,
};
