/**
 * What a year of the demonstration must add up to. The totals of 2025, and those of the kitchens, are the ones the
 * partners published on 13 May 2026 (the exact number of procedures is invented: they published « plus de 1 000 »).
 * Everything else is invented so that the years look alike.
 */

export type YearTotals = {
  /** Kitchens dismantled. */
  readonly kitchens: number;
  /** Crack procedures with a decision in the year; it is the sum of the three outcomes below. */
  readonly procedures: number;
  readonly treatmentOrders: number;
  readonly deferralsProsecution: number;
  readonly otherOutcomes: number;
  /** Distinct people seen at least once by the psychologists' desk. The desk opened in 2023. */
  readonly permanencePeople: number;
  /** Exits from shelter, and those to downstream among them. */
  readonly exits: number;
  readonly exitsDownstream: number;
};

export const yearlyTotals: Readonly<Record<"2022" | "2023" | "2024" | "2025", YearTotals>> = {
  "2022": {
    kitchens: 17,
    procedures: 874,
    treatmentOrders: 318,
    deferralsProsecution: 341,
    otherOutcomes: 215,
    permanencePeople: 0,
    exits: 612,
    exitsDownstream: 71,
  },
  "2023": {
    kitchens: 21,
    procedures: 921,
    treatmentOrders: 352,
    deferralsProsecution: 366,
    otherOutcomes: 203,
    permanencePeople: 138,
    exits: 655,
    exitsDownstream: 88,
  },
  "2024": {
    kitchens: 25,
    procedures: 988,
    treatmentOrders: 391,
    deferralsProsecution: 398,
    otherOutcomes: 199,
    permanencePeople: 187,
    exits: 690,
    exitsDownstream: 104,
  },
  "2025": {
    kitchens: 26,
    procedures: 1043,
    treatmentOrders: 420,
    deferralsProsecution: 420,
    otherOutcomes: 203,
    permanencePeople: 226,
    exits: 718,
    exitsDownstream: 127,
  },
};

/** What a year after 2025 is heading for; only the part of it that is over is loaded. */
const onwards: YearTotals = {
  kitchens: 27,
  procedures: 1068,
  treatmentOrders: 436,
  deferralsProsecution: 424,
  otherOutcomes: 208,
  permanencePeople: 238,
  exits: 735,
  exitsDownstream: 146,
};

/** The totals of a year. Throws on a year before the history. */
export const totalsOf = (year: number): YearTotals => {
  if (year > 2025) return onwards;
  const totals: YearTotals | undefined = yearlyTotals[String(year) as "2025"];
  if (!totals) throw new RangeError(`no totals for ${year}`);
  return totals;
};
