/** Public space: residents' reports, pick-ups, mediation rounds. Places and numbers; no report speaks of a person. */
import { addDays, type Day, daysBetween } from "../../kernel/dates.ts";
import {
  loadMediationRounds,
  loadPickups,
  loadReports,
  type MediationRow,
  type PickupRow,
  type ReportRow,
} from "../../rooms/ground/demo.ts";
import { agencyId } from "../../rooms/steering/demo.ts";
import { publicPlaces } from "../city/spots.ts";
import { type City, eventDays } from "../draw/city.ts";
import { drawnId } from "../draw/ids.ts";
import { instantText } from "../draw/instants.ts";
import { randomOf } from "../draw/random.ts";
import { sectorWeights } from "../draw/sector-weights.ts";
import { type Part, part } from "../load/part.ts";

const agency_id = agencyId("ville");

/** How often each type is reported; also shares the closed months (`history/declared.ts`). */
export const reportTypes = [
  ["gathering", 26],
  ["pipes-litter", 18],
  ["noise", 15],
  ["syringes", 12],
  ["blocked-hall", 11],
  ["cleaning", 9],
  ["aggression-felt", 6],
  ["other", 3],
] as const;

const channels = [
  ["web", 62],
  ["phone", 26],
  ["partner", 12],
] as const;

const reasons = [
  ["handled", 62],
  ["nothing-found", 20],
  ["not-public", 8],
  ["not-for-us", 6],
  ["too-vague", 4],
] as const satisfies readonly (readonly [NonNullable<ReportRow["close_reason"]>, number])[];

type Ending = Pick<ReportRow, "state" | "closed_on" | "close_reason" | "duplicate_of">;

const open: Ending = { state: "open", closed_on: null, close_reason: null, duplicate_of: null };

/** Most reports are answered within ten days; one in sixteen waits for a month. */
const endingOf = (id: string, day: Day, today: Day): Ending => {
  const random = randomOf(`${id}/ending`);
  const closed_on = addDays(day, random.whole(0, 10));
  const forgotten = daysBetween(day, today) < 30 && random.chance(0.06);
  if (closed_on >= today || forgotten) return open;
  const close_reason = random.weigh(reasons);
  const state = close_reason === "handled" ? "handled" : "closed-without-action";
  return { state, closed_on, close_reason, duplicate_of: null };
};

/** One report in sixteen repeats the one before it: same place, same type, some hours later. */
const reportsOn = ({ seed, today }: City, day: Day): ReportRow[] => {
  const random = randomOf(`${seed}/ground/reports/${day}`);
  const reports: ReportRow[] = [];
  for (let at = 0, count = random.whole(4, 12); at < count; at++) {
    const before = reports.at(-1);
    const repeats = before !== undefined && before.duplicate_of === null && random.chance(0.06);
    const fresh = {
      sector: random.weigh(sectorWeights),
      place: random.pick(publicPlaces),
      type: random.weigh(reportTypes),
    };
    const { sector, place, type } = repeats ? before : fresh;
    const id = drawnId(seed, `ground/report/${day}/${at}`);
    const duplicate: Ending | undefined = repeats
      ? { state: "duplicate", closed_on: day, close_reason: null, duplicate_of: before.id }
      : undefined;
    reports.push({
      id,
      agency_id,
      day,
      received_at: instantText(day, 7 * 60 + at * 70 + random.whole(0, 60)),
      sector,
      place,
      type,
      channel: random.weigh(channels),
      ...(duplicate ?? endingOf(id, day, today)),
    });
  }
  return reports;
};

/** What is picked up, with the most that one round finds; also shares the closed months. */
export const pickupKinds = [
  ["pipes", 45],
  ["syringes", 25],
  ["litter", 60],
] as const;

const pickupsOn = ({ seed }: City, day: Day): PickupRow[] => {
  const random = randomOf(`${seed}/ground/pickups/${day}`);
  return Array.from({ length: random.whole(3, 6) }, (_, at): PickupRow => {
    const [kind, most] = random.pick(pickupKinds);
    return {
      id: drawnId(seed, `ground/pickup/${day}/${at}`),
      agency_id,
      day,
      sector: random.weigh(sectorWeights),
      kind,
      count: random.whole(2, most),
      recorded_at: instantText(day, 11 * 60 + random.whole(0, 240)),
    };
  });
};

const mediationOn = ({ seed }: City, day: Day): MediationRow[] => {
  const random = randomOf(`${seed}/ground/mediation/${day}`);
  return Array.from({ length: random.whole(1, 4) }, (_, at) => ({
    id: drawnId(seed, `ground/mediation/${day}/${at}`),
    agency_id,
    day,
    sector: random.weigh(sectorWeights),
    hours: random.whole(2, 6),
    recorded_at: instantText(day, 21 * 60 + random.whole(0, 60)),
  }));
};

/** What is loaded into public space. */
export const groundParts = (city: City): Part[] => {
  const days = eventDays(city);
  return [
    part(
      days.flatMap((day) => reportsOn(city, day)),
      loadReports,
    ),
    part(
      days.flatMap((day) => pickupsOn(city, day)),
      loadPickups,
    ),
    part(
      days.flatMap((day) => mediationOn(city, day)),
      loadMediationRounds,
    ),
  ];
};
