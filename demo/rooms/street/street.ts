/** Street room: teams, rounds, what they met and what they found on the ground. */
import { daysOf } from "../../../kernel/dates.ts";
import {
  type LitterRow,
  loadContacts,
  loadLitter,
  loadRounds,
  loadTeams,
  loadVisits,
  type RoundRow,
} from "../../../rooms/street/demo.ts";
import { publicSpots } from "../../city/spots.ts";
import { type City, plannedPeriod } from "../../draw/city.ts";
import { drawnId } from "../../draw/ids.ts";
import { instantText, minutesOf } from "../../draw/instants.ts";
import { randomOf } from "../../draw/random.ts";
import { type Part, part } from "../../load/part.ts";
import { metDuring } from "./contacts.ts";
import { roundsOn, teamRows } from "./rounds.ts";

/** Days ahead for which the teams' schedule is already made. */
const plannedAhead = 7;

const litterKinds = [
  ["syringes", 25],
  ["pipes", 40],
  ["litter", 35],
] as const;

/** One round in four finds something to collect. */
const litterOf = (seed: string, round: RoundRow): LitterRow[] => {
  const random = randomOf(`${seed}/street/litter/${round.id}`);
  if (!random.chance(0.25)) return [];
  return [
    {
      id: drawnId(seed, `street/litter/${round.id}`),
      agency_id: round.agency_id,
      day: round.day,
      sector: random.pick(round.sectors),
      spot: random.pick(publicSpots),
      kind: random.weigh(litterKinds),
      count: random.whole(1, 18),
      recorded_at: instantText(round.day, minutesOf(round.planned_start) + random.whole(30, 180)),
    },
  ];
};

/** What is loaded into the street room. */
export const streetParts = (city: City): Part[] => {
  const rounds = daysOf(plannedPeriod(city, plannedAhead + 1)).flatMap((day) => roundsOn(city, day));
  const held = rounds.filter(({ state }) => state === "held");
  const met = held.map((round) => metDuring(city.seed, round));
  return [
    part(teamRows, loadTeams),
    part(rounds, loadRounds),
    part(
      met.flatMap(({ visits }) => visits),
      loadVisits,
    ),
    part(
      met.flatMap(({ contacts }) => contacts),
      loadContacts,
    ),
    part(
      held.flatMap((round) => litterOf(city.seed, round)),
      loadLitter,
    ),
  ];
};
