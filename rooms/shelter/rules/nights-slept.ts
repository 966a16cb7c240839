/** How long a stay lasted. */
import { type Day, daysBetween } from "../../../kernel/dates.ts";

/** Nights from the arrival to the exit, or to today. The day of exit is not a night. */
export const nightsSlept = (stay: { entered_on: Day; left_on: Day | null }, today: Day): number =>
  daysBetween(stay.entered_on, stay.left_on ?? today);
