/**
 * The partners of the plan, with the dates of their membership. Public bodies bear their own names; associations and
 * the hospital are fictional and say so.
 */
import type { Day } from "../../../kernel/dates.ts";
import type { Text } from "../../../kernel/words.ts";

/** `pilot` steers the plan; `producer` answers for figures; `operator` works with people. */
export type AgencyKind = "pilot" | "producer" | "operator";

export type Agency = {
  readonly code: string;
  readonly name: Text;
  /** How it is named in a cell or a legend. */
  readonly short: string;
  readonly kind: AgencyKind;
  /** Half-open, as every period: `memberTo` is the first day on which it is no longer a member. */
  readonly memberFrom: Day;
  readonly memberTo: Day | null;
};

const since2019 = { memberFrom: "2019-05-27", memberTo: null } as const;

export const agencies = [
  {
    code: "prif",
    short: "Préfecture de région",
    name: {
      fr: "Préfecture de la région d'Île-de-France, préfecture de Paris",
      en: "Prefecture of the Île-de-France region, prefecture of Paris",
    },
    kind: "pilot",
    ...since2019,
  },
  {
    code: "pp",
    short: "Préfecture de Police",
    name: { fr: "Préfecture de Police", en: "Police prefecture" },
    kind: "pilot",
    ...since2019,
  },
  {
    code: "parquet",
    short: "Parquet de Paris",
    name: { fr: "Parquet de Paris", en: "Paris prosecutor's office" },
    kind: "pilot",
    ...since2019,
  },
  {
    code: "ars",
    short: "ARS",
    name: { fr: "Agence régionale de santé Île-de-France", en: "Île-de-France regional health agency" },
    kind: "pilot",
    ...since2019,
  },
  {
    code: "ville",
    short: "Ville de Paris",
    name: { fr: "Ville de Paris", en: "City of Paris" },
    kind: "pilot",
    ...since2019,
  },
  {
    code: "mildeca",
    short: "MILDECA",
    name: {
      fr: "Mission interministérielle de lutte contre les drogues et les conduites addictives",
      en: "Interministerial mission against drugs and addictive behaviours",
    },
    kind: "pilot",
    memberFrom: "2019-05-27",
    memberTo: "2026-01-01",
  },
  {
    code: "ghu",
    short: "GHU Paris",
    name: { fr: "GHU Paris psychiatrie et neurosciences", en: "GHU Paris psychiatry and neurosciences" },
    kind: "producer",
    memberFrom: "2022-01-01",
    memberTo: null,
  },
  {
    code: "hospital",
    short: "Hôpital Rive-Est",
    name: { fr: "Groupe hospitalier Rive-Est (fictif)", en: "Rive-Est hospital group (fictional)" },
    kind: "producer",
    memberFrom: "2022-01-01",
    memberTo: null,
  },
  {
    code: "passerelles",
    short: "Les Passerelles",
    name: { fr: "Association Les Passerelles (fictive)", en: "Les Passerelles association (fictional)" },
    kind: "operator",
    ...since2019,
  },
  {
    code: "pont-levant",
    short: "Le Pont levant",
    name: { fr: "Association Le Pont levant (fictive)", en: "Le Pont levant association (fictional)" },
    kind: "operator",
    memberFrom: "2020-09-01",
    memberTo: null,
  },
  {
    code: "halte-du-canal",
    short: "La Halte du canal",
    name: { fr: "Association La Halte du canal (fictive)", en: "La Halte du canal association (fictional)" },
    kind: "operator",
    ...since2019,
  },
  {
    code: "lampadaire",
    short: "Le Lampadaire",
    name: { fr: "Association Le Lampadaire (fictive)", en: "Le Lampadaire association (fictional)" },
    kind: "operator",
    ...since2019,
  },
  {
    code: "toits-communs",
    short: "Toits communs",
    name: { fr: "Association Toits communs (fictive)", en: "Toits communs association (fictional)" },
    kind: "operator",
    memberFrom: "2021-03-01",
    memberTo: null,
  },
  {
    code: "belle-etape",
    short: "La Belle Étape",
    name: { fr: "Association La Belle Étape (fictive)", en: "La Belle Étape association (fictional)" },
    kind: "operator",
    memberFrom: "2023-01-01",
    memberTo: null,
  },
  {
    code: "guichet",
    short: "Le Guichet des places",
    name: {
      fr: "Association Le Guichet des places (fictive)",
      en: "Le Guichet des places association (fictional)",
    },
    kind: "operator",
    memberFrom: "2022-01-01",
    memberTo: null,
  },
] as const satisfies readonly Agency[];

export type AgencyCode = (typeof agencies)[number]["code"];

/** The agencies that are members on a day, in the order of the list. */
export const membersOn = (day: Day): readonly Agency[] =>
  (agencies as readonly Agency[]).filter(
    ({ memberFrom, memberTo }) => memberFrom <= day && (memberTo === null || day < memberTo),
  );

/** The pilots on a day: six at the review of 2025, five at that of 2026. */
export const pilotsOn = (day: Day): readonly Agency[] =>
  membersOn(day).filter(({ kind }) => kind === "pilot");
