/**
 * What the prosecutor's own system tells every month: procedures and their outcomes. Procedures are the sum of the
 * three outcomes, month by month; treatment orders are events from 2025 on and are not declared again.
 */
import { type Day, nextMonth } from "../../kernel/dates.ts";
import type { DeclaredLine } from "../../kernel/declared/store.ts";
import { totalsOf } from "../city/yearly-totals.ts";
import { eventsFrom } from "../draw/city.ts";
import { randomOf } from "../draw/random.ts";
import { monthsOf, share, yearOf } from "../draw/spread.ts";
import { orderDays } from "../rooms/court-orders.ts";

/** A month first declared with six procedures too few, and revised in December (`history/corrections.ts`). */
export const revisedMonth = { month: "2025-09-01", missing: 6, revisedOn: "2025-12-03" } as const;

type Outcomes = { readonly procedures: number; readonly deferrals: number; readonly others: number };

const partOf = (seed: string, what: string, total: number, month: Day): number => {
  const year = Number(month.slice(0, 4));
  const weights = monthsOf(yearOf(year)).map((one) => (one.slice(5, 7) === "08" ? 0.7 : 1));
  return (
    share(randomOf(`${seed}/months/${what}/${year}`), total, weights)[Number(month.slice(5, 7)) - 1] ?? 0
  );
};

const ordersIn = (seed: string, month: Day, total: number): number => {
  if (month < eventsFrom) return partOf(seed, "orders", total, month);
  return orderDays(seed, Number(month.slice(0, 4))).filter((day) => day >= month && day < nextMonth(month))
    .length;
};

/** The procedures of a month and their outcomes, as they are. */
export const outcomesOf = (seed: string, month: Day): Outcomes & { readonly orders: number } => {
  const totals = totalsOf(Number(month.slice(0, 4)));
  const orders = ordersIn(seed, month, totals.treatmentOrders);
  const deferrals = partOf(seed, "deferrals", totals.deferralsProsecution, month);
  const others = partOf(seed, "others", totals.otherOutcomes, month);
  return { orders, deferrals, others, procedures: orders + deferrals + others };
};

/** The lines first declared for a closed month. */
export const prosecutorLines = (seed: string, month: Day): DeclaredLine[] => {
  const { orders, procedures, deferrals, others } = outcomesOf(seed, month);
  const missing = month === revisedMonth.month ? revisedMonth.missing : 0;
  const line = (measure: string, value: number): DeclaredLine => ({
    measure,
    grain: "month",
    from: month,
    to: nextMonth(month),
    area: "city",
    dims: {},
    value,
  });
  return [
    line("procedures", procedures - missing),
    line("deferrals-prosecution", deferrals),
    line("other-outcomes", others - missing),
    ...(month < eventsFrom ? [line("treatment-orders", orders)] : []),
  ];
};
