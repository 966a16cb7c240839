/** The rounds of the ten teams: one a day each, some of them called off, those of the days to come still planned. */
import { addDays, type Day } from "../../../kernel/dates.ts";
import { agencyId } from "../../../rooms/steering/demo.ts";
import type { RoundRow, TeamRow } from "../../../rooms/street/demo.ts";
import { teamStart } from "../../city/team-starts.ts";
import { type OutreachTeam, outreachTeams } from "../../city/teams.ts";
import { type City, reviewDay } from "../../draw/city.ts";
import { drawnId, siteId } from "../../draw/ids.ts";
import { instantText, minutesOf, timeOf } from "../../draw/instants.ts";
import { type Random, randomOf } from "../../draw/random.ts";

export const teamRows: readonly TeamRow[] = outreachTeams.map(({ code, name, agency, funders }) => ({
  id: siteId(code),
  agency_id: agencyId(agency),
  code,
  name,
  funders,
  active_from: teamStart(code),
  active_until: null,
}));

/** A round said to be held a month late only (`history/corrections.ts`). */
export const lateRound = { team: "team-03", day: "2026-03-12", heldOn: "2026-04-09" } as const;

/** On the day of the review nine teams of ten went out: this one did not. */
const calledOffOnReviewDay = "team-06";

/** The team whose coordinator has not yet said what became of its last round, nor planned the next one. */
const behind = "team-04";

type CancelReason = Extract<RoundRow, { state: "cancelled" }>["cancel_reason"];

const reasonsOn = (day: Day): readonly (readonly [CancelReason, number])[] => [
  ["illness", 40],
  ["understaffed", 24],
  ["weather", ["12", "01", "02", "07"].includes(day.slice(5, 7)) ? 16 : 4],
  ["vehicle", 8],
  ["safety", 6],
  ["reinforcement", 14],
];

/** The identifier of a team's round on a day. */
export const roundId = (seed: string, team: string, day: Day): string =>
  drawnId(seed, `street/round/${team}/${day}`);

const plannedRound = ({ seed }: City, team: OutreachTeam, day: Day) => ({
  id: roundId(seed, team.code, day),
  agency_id: agencyId(team.agency),
  team_id: siteId(team.code),
  day,
  planned_start: team.from,
  planned_end: team.to,
  sectors: team.sectors,
  planned_at: instantText(addDays(day, -8), 15 * 60),
});

/** Minutes from the day's midnight to the end of a round, after midnight included. */
export const endOf = ({ from, to }: Pick<OutreachTeam, "from" | "to">): number =>
  minutesOf(to) < minutesOf(from) ? minutesOf(to) + 1440 : minutesOf(to);

const calledOff = (random: Random, day: Day): ReadonlySet<string> => {
  if (day === reviewDay) return new Set([calledOffOnReviewDay]);
  const count = random.weigh<number>([
    [0, 64],
    [1, 25],
    [2, 11],
  ]);
  return new Set(
    random
      .shuffle(outreachTeams)
      .slice(0, count)
      .map(({ code }) => code),
  );
};

const settled = (random: Random, team: OutreachTeam, day: Day, isOff: boolean) => {
  const settled_at = instantText(day, endOf(team) + random.whole(15, 90));
  if (isOff) {
    const cancel_reason = random.weigh(reasonsOn(day));
    return { state: "cancelled" as const, cancel_reason, settled_at: instantText(day, minutesOf(team.from)) };
  }
  const started = timeOf(minutesOf(team.from) + random.whole(0, 20));
  const ended = timeOf(endOf(team) - random.whole(0, 25));
  return { state: "held" as const, started, ended, settled_at };
};

const waits = ({ today }: City, { code }: OutreachTeam, day: Day): boolean =>
  day >= today ||
  (code === behind && day === addDays(today, -1)) ||
  (code === lateRound.team && day === lateRound.day);

/** The rounds of a day. Before the loader's today they are held or called off, but for two that are late to say. */
export const roundsOn = (city: City, day: Day): RoundRow[] => {
  const random = randomOf(`${city.seed}/street/rounds/${day}`);
  const off = calledOff(random, day);
  return outreachTeams
    .filter(({ code }) => teamStart(code) <= day && !(code === behind && day === addDays(city.today, 1)))
    .map((team): RoundRow => {
      const outcome = settled(random, team, day, off.has(team.code));
      const planned = plannedRound(city, team, day);
      return waits(city, team, day) ? { ...planned, state: "planned" } : { ...planned, ...outcome };
    });
};
