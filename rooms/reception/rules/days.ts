/** Days that an act may speak of, and days whose counts it changes. */
import { addDays, type Day, daysOf } from "../../../kernel/dates.ts";
import { type Refused, refuseField } from "../../../kernel/refusal.ts";
import { inService } from "./schedule.ts";

/** Every day from `from` to today, included; `from` itself when it is still to come. */
export const daysUntilToday = (from: Day, today: Day): Day[] =>
  from > today ? [from] : daysOf({ from, to: addDays(today, 1) });

/** The refusal of a day on which the site is not in service, or undefined. */
export const refuseOutOfService = (
  site: { readonly opened_on: Day; readonly closed_on: Day | null },
  day: Day,
): Refused | undefined =>
  inService(site, day)
    ? undefined
    : refuseField("day", {
        fr: "Jour : ce centre n'est pas en service ce jour-là. Choisissez un autre jour ou un autre centre.",
        en: "Day: this site is not in service that day. Choose another day or another site.",
      });
