/** The next legal clock of a treatment order: what is due, under which article, on which day, and whether it is late. */
import { addDays, type Day, daysBetween } from "../../../kernel/dates.ts";
import type { OrderMove, OrderState } from "../lifecycle.ts";
import type { Basis } from "../words.ts";
import { addMonths } from "./months.ts";
import { lawOn, type OrderLaw } from "./order-law.ts";

/** What the clocks need to know of an order: dates and counts, nothing of the person. */
export type OrderDates = {
  readonly state: string;
  readonly basis: string;
  readonly ordered_on: Day;
  /** Length of one period of the measure, in months. */
  readonly months: number;
  readonly renewals: number;
  /** Reports received so far. */
  readonly reports: number;
  readonly ars_informed_on: Day | null;
  readonly examined_on: Day | null;
  readonly doctor_chosen_on: Day | null;
};

export type Clock = {
  /** The move that stops the clock. */
  readonly move: OrderMove;
  readonly article: string;
  /** Last day on which it is in time. */
  readonly due: Day;
  readonly late: boolean;
  /** Days left; negative when late. */
  readonly days: number;
};

/** Months of the whole measure, renewals included. */
export const wholeMonths = (order: Pick<OrderDates, "months" | "renewals">): number =>
  order.months * (1 + order.renewals);

/** The day on which the measure ends, renewals included. */
export const measureEnd = (order: Pick<OrderDates, "ordered_on" | "months" | "renewals">): Day =>
  addMonths(order.ordered_on, wholeMonths(order));

/** The months of a measure at which a report is due (R3413-14), up to `months` included. */
export const reportMonths = (law: OrderLaw, months: number): number[] => {
  const due = law.firstReportMonths.filter((month) => month <= months);
  const last = law.firstReportMonths.at(-1) ?? 0;
  for (let month = last + law.reportEveryMonths; month <= months; month += law.reportEveryMonths)
    due.push(month);
  return due;
};

type Due = Pick<Clock, "move" | "article" | "due">;

/** Reports, then the end of the measure. The months are counted from the order: the measure runs from its notification. */
const underWay = (order: OrderDates, law: OrderLaw): Due => {
  const month = reportMonths(law, wholeMonths(order))[order.reports];
  if (month !== undefined)
    return { move: "receive-report", article: "R3413-14", due: addMonths(order.ordered_on, month) };
  const article = (order.basis as Basis) === "prosecutor" ? "L3423-1" : "L3424-1";
  return { move: "complete", article, due: measureEnd(order) };
};

/** One entry for each state that has a clock. The ARS forwards the documents at once: the examination counts from that day. */
const clocks: Partial<Record<OrderState, (order: OrderDates, law: OrderLaw) => Due>> = {
  ordered: (order, law) => ({
    move: "inform-ars",
    article: "R3413-10",
    due: addDays(order.ordered_on, law.informArsDays),
  }),
  "ars-informed": (order, law) => ({
    move: "examine",
    article: "R3413-11",
    due: addMonths(order.ars_informed_on ?? order.ordered_on, law.examinationMonths),
  }),
  examined: (order, law) => ({
    move: "choose-doctor",
    article: "R3413-11",
    due: addDays(order.examined_on ?? order.ordered_on, law.chooseDoctorDays),
  }),
  "doctor-chosen": (order, law) => ({
    move: "confirm-doctor",
    article: "R3413-12",
    due: addDays(order.doctor_chosen_on ?? order.ordered_on, law.confirmDoctorDays),
  }),
  "under-way": underWay,
};

/** The next clock of an order, or undefined when the order has ended. The due day itself is still in time. */
export const nextClock = (order: OrderDates, today: Day): Clock | undefined => {
  const next = clocks[order.state as OrderState]?.(order, lawOn(order.ordered_on));
  return next && { ...next, late: today > next.due, days: daysBetween(today, next.due) };
};
