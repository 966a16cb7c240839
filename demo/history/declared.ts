/**
 * The closed months before the events: what each room told by month. The rooms' own
 * facts begin later; the sums of a year are those of `city/yearly-totals.ts`. The prosecutor's are in `prosecutor.ts`.
 */
import { type Day, daysBetween, nextMonth } from "../../kernel/dates.ts";
import type { DeclaredLine } from "../../kernel/declared/store.ts";
import type { RoomName } from "../../kernel/words.ts";
import { receptionSites } from "../city/reception-sites.ts";
import { teamStart } from "../city/team-starts.ts";
import { outreachTeams } from "../city/teams.ts";
import { totalsOf } from "../city/yearly-totals.ts";
import { type Random, randomOf } from "../draw/random.ts";
import { sectorWeights } from "../draw/sector-weights.ts";
import { monthsOf, share, yearOf } from "../draw/spread.ts";
import { pickupKinds, reportTypes } from "../rooms/ground.ts";
import { mostOutOfUse } from "../rooms/shelter/outages.ts";
import { servingSites } from "../rooms/shelter/sites.ts";

type Line = (
  measure: string,
  value: number,
  more?: Partial<Pick<DeclaredLine, "area" | "dims">>,
) => DeclaredLine;

const lineOf =
  (month: Day): Line =>
  (measure, value, more = {}) => ({
    measure,
    grain: "month",
    from: month,
    to: nextMonth(month),
    area: "city",
    dims: {},
    value,
    ...more,
  });

/** The part of a year's total that falls in a month. */
const monthPart = (seed: string, month: Day, what: string, total: number): number => {
  const year = Number(month.slice(0, 4));
  const parts = share(
    randomOf(`${seed}/months/${what}/${year}`),
    total,
    monthsOf(yearOf(year)).map(() => 1),
  );
  return parts[Number(month.slice(5, 7)) - 1] ?? 0;
};

const street = (line: Line, random: Random, month: Day): DeclaredLine[] => {
  const teams = outreachTeams.filter(({ code }) => teamStart(code) <= month).length;
  const planned = teams * daysBetween(month, nextMonth(month));
  return [
    line("teams-planned", teams),
    line("teams-out", teams - (random.chance(0.4) ? 1 : 0)),
    line("rounds-planned", planned),
    line("rounds-held", Math.round(planned * (0.9 + 0.06 * random.next()))),
    ...share(
      random,
      Math.round(planned * (6.6 + random.next())),
      sectorWeights.map(([, weight]) => weight),
    ).map((value, at) => line("contacts", value, { area: sectorWeights[at]?.[0] ?? "city" })),
  ];
};

const levels = (line: Line, random: Random, month: Day): DeclaredLine[] => {
  const sites = servingSites.filter(({ joinedOn }) => joinedOn <= month);
  const sum = (of: (site: (typeof sites)[number]) => number) =>
    sites.reduce((all, site) => all + of(site), 0);
  const open = sum((site) => site.open);
  return [
    line(
      "places-funded",
      sum(({ funded }) => funded),
    ),
    line("places-open", open),
    line("places-usable", open - random.whole(3, 14)),
    line("places-occupied", open - sum(mostOutOfUse) - random.whole(8, 18)),
  ];
};

const shelter = (line: Line, random: Random, month: Day, seed: string): DeclaredLine[] => {
  const { exits, exitsDownstream } = totalsOf(Number(month.slice(0, 4)));
  const downstream = monthPart(seed, month, "exits-downstream", exitsDownstream);
  const all = monthPart(seed, month, "exits", exits);
  const others = share(random, all - downstream, [11, 24, 31, 34]);
  const groups = ["hospital", "street", "other", "unknown"];
  const out = (destination: string, value: number) => line("exits", value, { dims: { destination } });
  return [
    ...levels(line, random, month),
    line("entries", all + random.whole(0, 9)),
    out("downstream", downstream),
    ...others.map((value, at) => out(groups[at] ?? "unknown", value)),
  ];
};

const ground = (line: Line, random: Random): DeclaredLine[] => [
  ...share(
    random,
    random.whole(200, 290),
    reportTypes.map(([, weight]) => weight),
  ).map((value, at) => line("reports", value, { dims: { type: reportTypes[at]?.[0] ?? "other" } })),
  ...pickupKinds.map(([kind, most]) =>
    line("pickups", Math.round(22 * most * (0.8 + 0.5 * random.next())), { dims: { kind } }),
  ),
  line("mediation-rounds", random.whole(45, 80)),
];

const police = (line: Line, random: Random): DeclaredLine[] =>
  share(
    random,
    random.whole(140, 175),
    sectorWeights.map(([, weight]) => weight),
  ).map((value, at) => line("operations", value, { area: sectorWeights[at]?.[0] ?? "city" }));

const reception = (line: Line, random: Random, month: Day): DeclaredLine[] =>
  receptionSites
    .filter(
      ({ openedOn, closedOn }) => openedOn <= month && (closedOn === null || nextMonth(month) <= closedOn),
    )
    .map(({ code, capacity }) =>
      line("passages", Math.round(capacity * 21 * (0.85 + 0.3 * random.next())), { dims: { site: code } }),
    );

/** The desk opened in January 2023 and the first hospital unit in September. A year's people are more than a month's. */
const care = (line: Line, random: Random, month: Day): DeclaredLine[] => [
  ...(month >= "2023-09-01" ? [line("stays", random.whole(14, 20))] : []),
  ...(month >= "2023-01-01"
    ? [line("permanence-people", random.whole(22, 38)), line("permanence-appointments", random.whole(36, 58))]
    : []),
];

/** The year's own count of people, once the year is over. */
const careYear = (month: Day): DeclaredLine[] => {
  const year = Number(month.slice(0, 4));
  if (!month.endsWith("-12-01") || totalsOf(year).permanencePeople === 0) return [];
  const { from, to } = yearOf(year);
  const value = totalsOf(year).permanencePeople;
  return [{ measure: "permanence-people", grain: "year", from, to, area: "city", dims: {}, value }];
};

const ofRoom = { street, shelter, ground, police, reception, care } as const;

/** What a room declared for a closed month before the events. */
export const closedMonth = (seed: string, room: RoomName, month: Day): DeclaredLine[] => {
  if (room === "steering" || room === "court") return [];
  const random = randomOf(`${seed}/declared/${room}/${month}`);
  const lines = ofRoom[room](lineOf(month), random, month, seed);
  return room === "care" ? [...lines, ...careYear(month)] : lines;
};
