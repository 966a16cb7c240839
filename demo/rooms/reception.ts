/** Reception room: sites, weekly hours before and after their extension, exceptions, passages and refusals as numbers. */
import { addDays, type Day, daysOf } from "../../kernel/dates.ts";
import {
  type ExceptionRow,
  type HoursRow,
  loadExceptions,
  loadHours,
  loadPassages,
  loadRefusals,
  loadSites,
  type PassageRow,
  publishSites,
  type RefusalRow,
  type SiteRow,
} from "../../rooms/reception/demo.ts";
import { agencyId, hoursExtensionDay } from "../../rooms/steering/demo.ts";
import { type ReceptionSite, receptionSites } from "../city/reception-sites.ts";
import { type City, eventPeriod, reviewDay } from "../draw/city.ts";
import { drawnId, siteId } from "../draw/ids.ts";
import { instantText } from "../draw/instants.ts";
import { randomOf } from "../draw/random.ts";
import { weekdayOf } from "../draw/spread.ts";
import { type Part, part } from "../load/part.ts";

const base = ({ code, agency }: ReceptionSite) => ({ agency_id: agencyId(agency), site_id: siteId(code) });

const siteRow = (site: ReceptionSite, at: number): SiteRow => ({
  ...base(site),
  code: site.code,
  name: site.name,
  sector: site.sector,
  audience: site.audience,
  capacity: site.capacity,
  opened_on: site.openedOn,
  closed_on: site.closedOn,
  // Women are told the address by the teams; its name and hours are not shown either.
  public: site.audience !== "women",
  // The three sites of 2024 opened on the State's initiative.
  funder: site.openedOn.startsWith("2024")
    ? "prif"
    : ((["ville", "ars", "several"] as const)[at % 3] ?? "several"),
});

const hoursRows = (site: ReceptionSite): HoursRow[] => {
  const row = (weekly: string, valid_from: Day, extension: boolean): HoursRow => ({
    id: drawnId("city", `reception/hours/${site.code}/${valid_from}`),
    ...base(site),
    weekly,
    valid_from,
    extension,
    recorded_at: instantText(addDays(valid_from, -20), 10 * 60),
  });
  const before = row(site.hoursBefore, site.openedOn, false);
  return site.closedOn === null ? [before, row(site.hoursAfter, hoursExtensionDay, true)] : [before];
};

const serves = (site: ReceptionSite, day: Day): boolean =>
  site.openedOn <= day && (site.closedOn === null || day < site.closedOn);

/** The two weeks by which opening hours are compared have no exception: before the extension, and before the review. */
const compared = (day: Day): boolean =>
  (day >= addDays(hoursExtensionDay, -7) && day < hoursExtensionDay) ||
  (day >= addDays(reviewDay, -9) && day <= reviewDay);

const winterHoliday = (day: Day): boolean => ["12-25", "01-01"].includes(day.slice(5));

const exceptionOf = ({ seed }: City, site: ReceptionSite, day: Day): ExceptionRow[] => {
  if (compared(day) || !serves(site, day)) return [];
  const random = randomOf(`${seed}/reception/exception/${site.code}/${day}`);
  const row = (rest: Pick<ExceptionRow, "opens" | "closes" | "reason">): ExceptionRow[] => [
    { id: drawnId(seed, `reception/exception/${site.code}/${day}`), ...base(site), day, ...rest },
  ];
  if (winterHoliday(day)) return row({ opens: "10:00", closes: "15:00", reason: "holiday" });
  if (!random.chance(0.012)) return [];
  const reason = random.weigh<ExceptionRow["reason"]>([
    ["staff", 45],
    ["works", 20],
    ["incident", 20],
    ["event", 15],
  ]);
  return random.chance(0.4)
    ? row({ opens: null, closes: null, reason })
    : row({ opens: "10:00", closes: "14:00", reason });
};

const openDays: Readonly<Record<string, readonly number[]>> = {
  "reception-2": [1, 2, 3, 4, 5, 6, 7],
  "reception-4": [1, 2, 3, 4, 5, 6],
  "reception-8": [2, 3, 4, 5, 6],
};

/** Longer hours bring more people; nights and weekends do not open everywhere. */
const passagesOf = ({ seed }: City, site: ReceptionSite, day: Day, closed: boolean) => {
  const weekdays = openDays[site.code] ?? [1, 2, 3, 4, 5];
  if (!serves(site, day) || closed || !weekdays.includes(weekdayOf(day)))
    return { passages: [], refusals: [] };
  const random = randomOf(`${seed}/reception/passages/${site.code}/${day}`);
  const busy = (day >= hoursExtensionDay ? 1.35 : 1.05) * (0.75 + 0.5 * random.next());
  const count = Math.round(site.capacity * busy);
  const women = site.audience === "women" ? count : Math.round(count * (0.1 + 0.12 * random.next()));
  const id = (what: string) => drawnId(seed, `reception/${what}/${site.code}/${day}`);
  const passages: PassageRow[] = [{ id: id("passages"), ...base(site), day, count, women }];
  const refusals: RefusalRow[] = random.chance(0.15)
    ? [
        {
          id: id("refusals"),
          ...base(site),
          day,
          reason: random.pick(["full", "exclusion"]),
          count: random.whole(1, 9),
        },
      ]
    : [];
  return { passages, refusals };
};

/** What is loaded into the reception room. The public page's copy is written last, from what was loaded. */
export const receptionParts = (city: City): Part[] => {
  const days = daysOf(eventPeriod(city));
  const exceptions = receptionSites.flatMap((site) => days.flatMap((day) => exceptionOf(city, site, day)));
  const shut = new Set(
    exceptions.filter(({ opens }) => opens === null).map(({ site_id, day }) => site_id + day),
  );
  const counted = receptionSites.flatMap((site) =>
    days.map((day) => passagesOf(city, site, day, shut.has(siteId(site.code) + day))),
  );
  return [
    part(receptionSites.map(siteRow), loadSites),
    part(receptionSites.flatMap(hoursRows), loadHours),
    part(exceptions, loadExceptions),
    part(
      counted.flatMap(({ passages }) => passages),
      loadPassages,
    ),
    part(
      counted.flatMap(({ refusals }) => refusals),
      loadRefusals,
    ),
    part([null], async (tx) => {
      await publishSites(tx);
      return 1;
    }),
  ];
};
