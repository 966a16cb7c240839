/** What waits for a host or a manager. */
import type { Need } from "../../../kernel/act.ts";
import { addDays, type Day, daysOf } from "../../../kernel/dates.ts";
import { isPublicHoliday } from "./public-holidays.ts";
import { hoursOn, inService, type Schedule, weeklyOn } from "./schedule.ts";
import { speaksOfHolidays } from "./weekly.ts";

/** Days back for which missing passages are asked for. */
const askBack = 7;

/** Days ahead for which a public holiday must be settled. */
const holidayAhead = 14;

type Known = { readonly site_id: string; readonly name: string; readonly schedule: Schedule };
type Entered = { readonly site_id: string; readonly day: Day };

const missingDays = (site: Known, entered: ReadonlySet<string>, today: Day): Day[] =>
  daysOf({ from: addDays(today, -askBack), to: today }).filter(
    (day) => hoursOn(site.schedule, day).length > 0 && !entered.has(`${site.site_id} ${day}`),
  );

const passagesNeed = (site: Known, days: readonly Day[]): Need => ({
  id: `passages-${site.site_id}`,
  title: { fr: `Saisir les passages : ${site.name}`, en: `Enter the passages: ${site.name}` },
  detail: { fr: `Jours sans compte : ${days.join(", ")}.`, en: `Days without a count: ${days.join(", ")}.` },
  due: addDays(days[0] ?? "", 1),
  state: "attention",
  count: days.length,
  act: "record-passages",
});

const unsettledHoliday = ({ schedule }: Known, today: Day): Day | undefined =>
  daysOf({ from: today, to: addDays(today, holidayAhead) }).find(
    (day) =>
      isPublicHoliday(day) &&
      inService(schedule, day) &&
      !schedule.exceptions.some((one) => one.day === day) &&
      !speaksOfHolidays(weeklyOn(schedule, day)),
  );

const holidayNeed = (site: Known, day: Day): Need => ({
  id: `holiday-${site.site_id}-${day}`,
  title: { fr: `Dire si ${site.name} ouvre le ${day}`, en: `Say whether ${site.name} opens on ${day}` },
  detail: { fr: "C'est un jour férié.", en: "It is a public holiday." },
  due: addDays(day, -1),
  state: "todo",
  act: "set-exception",
});

/** The needs, the earliest due first. */
export const needsOf = (sites: readonly Known[], passages: readonly Entered[], today: Day): Need[] => {
  const entered = new Set(passages.map(({ site_id, day }) => `${site_id} ${day}`));
  return sites
    .flatMap((site): Need[] => {
      const missing = missingDays(site, entered, today);
      const holiday = unsettledHoliday(site, today);
      return [
        ...(missing.length > 0 ? [passagesNeed(site, missing)] : []),
        ...(holiday === undefined ? [] : [holidayNeed(site, holiday)]),
      ];
    })
    .sort((a, b) => (a.due ?? "").localeCompare(b.due ?? "") || a.id.localeCompare(b.id));
};
