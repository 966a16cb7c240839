/** The order of days in what acts accept. "Today" is the transaction's, never the machine's. */
import { addDays, type Day, daysOf } from "../dates.ts";
import { type Refused, refuseField } from "../refusal.ts";
import type { Text } from "../words.ts";

/** Refuses a day that is still to come. */
export const refuseLater = (field: string, label: Text, day: Day, today: Day): Refused | undefined =>
  day <= today
    ? undefined
    : refuseField(field, {
        fr: `${label.fr} : le ${day} n'est pas encore là. Choisissez une date jusqu'au ${today}.`,
        en: `${label.en}: ${day} is still to come. Choose a date up to ${today}.`,
      });

/** Refuses a day that comes before another. `what` says what happened on the other. */
export const refuseBefore = (
  field: string,
  label: Text,
  day: Day,
  first: Day,
  what: Text,
): Refused | undefined =>
  day >= first
    ? undefined
    : refuseField(field, {
        fr: `${label.fr} : le ${day} vient avant ${what.fr} (${first}). Choisissez une date à partir du ${first}.`,
        en: `${label.en}: ${day} comes before ${what.en} (${first}). Choose a date from ${first} on.`,
      });

/** Every day on which a level changed that day still differs from what was counted. */
export const daysSince = (from: Day, today: Day): Day[] => daysOf({ from, to: addDays(today, 1) });

/** Refuses a day so far ahead that it is more likely a slip of the pen. */
export const refuseTooFar = (field: string, label: Text, day: Day, today: Day): Refused | undefined => {
  const limit = addDays(today, 366);
  return day <= limit
    ? undefined
    : refuseField(field, {
        fr: `${label.fr} : le ${day} est à plus d'un an. Choisissez une date jusqu'au ${limit}.`,
        en: `${label.en}: ${day} is more than a year ahead. Choose a date up to ${limit}.`,
      });
};
