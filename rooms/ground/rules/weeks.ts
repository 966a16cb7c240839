/** Weeks, from Monday to Sunday. */
import { addDays, type Day, type Period } from "../../../kernel/dates.ts";

/** The week that holds a day, as a half-open period that starts on its Monday. */
export const weekOf = (day: Day): Period => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  const from = addDays(day, weekday === 0 ? -6 : 1 - weekday);
  return { from, to: addDays(from, 7) };
};
