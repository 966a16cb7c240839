/**
 * The legal delays of treatment orders, as dated data: what held on the day an order was made goes on holding for it.
 * Articles: code de la santé publique. The regulatory delays come from décret 2008-364 of 16 April 2008, the lengths
 * of the measure from loi 2007-297 of 5 March 2007. When a text changes, close the line and add another.
 */
import type { Day } from "../../../kernel/dates.ts";

export type OrderLaw = {
  /** First day on which it holds. */
  readonly from: Day;
  /** First day on which it no longer holds; null while it does. */
  readonly to: Day | null;
  /** R3413-10: days given to the court to tell the ARS and send it the useful documents. */
  readonly informArsDays: number;
  /** R3413-11: months given for the examination once the documents have come. */
  readonly examinationMonths: number;
  /** R3413-11: days given to the person to choose a doctor. */
  readonly chooseDoctorDays: number;
  /** R3413-12: days given to the doctor to confirm in writing. */
  readonly confirmDoctorDays: number;
  /** R3413-14: months of the measure at which a report is due, before the regular ones. */
  readonly firstReportMonths: readonly number[];
  /** R3413-14: months between the reports that follow. */
  readonly reportEveryMonths: number;
  /** L3423-1: length in months, and how often the prosecutor may renew it. */
  readonly prosecutor: { readonly months: number; readonly renewals: number };
  /** L3424-1: the longest measure a judge may order, in months. */
  readonly judge: { readonly mostMonths: number };
};

export const orderLaws: readonly OrderLaw[] = [
  {
    from: "2008-04-19",
    to: null,
    informArsDays: 15,
    examinationMonths: 1,
    chooseDoctorDays: 10,
    confirmDoctorDays: 15,
    firstReportMonths: [3, 6],
    reportEveryMonths: 6,
    prosecutor: { months: 6, renewals: 3 },
    judge: { mostMonths: 24 },
  },
];

/** The first day for which this room knows the law: no older order can be recorded. */
export const oldestOrderDay: Day = "2008-04-19";

/** The delays that hold for an order made on a day. Throws before the oldest day, which the acts refuse. */
export const lawOn = (orderedOn: Day): OrderLaw => {
  const law = orderLaws.find(({ from, to }) => from <= orderedOn && (to === null || orderedOn < to));
  if (!law) throw new RangeError(`no law is known for an order made on ${orderedOn}`);
  return law;
};
