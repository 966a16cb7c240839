/**
 * Care room: appointments at the psychologists' desk, and those of treatment orders. A year's people are drawn first
 * and their appointments after, so that the number of different people is the year's own. They are loaded as the
 * history goes: people are counted over a whole year, which must not know of its last months in its first.
 */
import { addDays, type Day, type Period } from "../../kernel/dates.ts";
import type { AppointmentRow } from "../../rooms/care/demo.ts";
import { agencyId } from "../../rooms/steering/demo.ts";
import { courtDesk } from "../city/care-units.ts";
import { totalsOf } from "../city/yearly-totals.ts";
import { type City, eventPeriod, yearsIn } from "../draw/city.ts";
import { agentId, drawnId, siteId } from "../draw/ids.ts";
import { type Random, randomOf } from "../draw/random.ts";
import { workingDays, yearOf } from "../draw/spread.ts";

/** Days ahead for which appointments are already given. */
const givenAhead = 21;

/** Appointments of so many last days wait for their outcome to be entered. */
const notYetEntered = 3;

/** An appointment first entered as kept, and corrected in the new year (`history/corrections.ts`). */
export const wronglyKept = { day: "2025-12-18", correctedOn: "2026-01-14" } as const;

/** Its identifier. */
export const wronglyKeptId = (seed: string): string => drawnId(seed, "care/appointment/wrongly kept");

/** The five psychologists; the first has an account. */
const psychologist = (at: number): string =>
  at === 0 ? agentId("psychologue") : agentId(`psychologue-${at + 1}`);

const missed = [
  ["missed", 62],
  ["cancelled-by-person", 24],
  ["cancelled-by-service", 14],
] as const satisfies readonly (readonly [AppointmentRow["outcome"], number])[];

const atDesk = (
  id: string,
  person: string,
  planned_on: Day,
  outcome: AppointmentRow["outcome"],
  by: number,
): AppointmentRow => ({
  id,
  agency_id: agencyId(courtDesk.agency),
  site_id: siteId(courtDesk.code),
  agent_id: psychologist(by),
  person,
  frame: "permanence",
  planned_on,
  outcome,
});

/** One in four people of a year was already seen the year before. */
const personOf = (seed: string, random: Random, year: number, at: number): string => {
  const known = year > 2025 && random.chance(0.25);
  return drawnId(seed, `care/person/${known ? year - 1 : year}/${known ? at % 200 : at}`);
};

const peopleOf = (seed: string, random: Random, year: number, count: number): string[] => {
  const people = new Set<string>();
  for (let at = 0; people.size < count; at++) people.add(personOf(seed, random, year, at));
  return [...people];
};

/** Everybody in the first list is seen at least once in the year; those of the second never come. */
const deskOfYear = (seed: string, year: number): AppointmentRow[] => {
  const random = randomOf(`${seed}/care/desk/${year}`);
  const days = workingDays(yearOf(year));
  const row = (person: string, at: number, outcome: AppointmentRow["outcome"]) =>
    atDesk(
      drawnId(seed, `care/appointment/${year}/${person}/${at}`),
      person,
      random.pick(days),
      outcome,
      random.whole(0, courtDesk.psychologists - 1),
    );
  const seen = peopleOf(seed, random, year, totalsOf(year).permanencePeople).flatMap((person) => {
    const kept = random.whole(1, 4);
    const more = random.weigh<number>([
      [0, 60],
      [1, 30],
      [2, 10],
    ]);
    const outcomes = Array.from({ length: kept + more }, (_, at) =>
      at < kept ? "kept" : random.weigh(missed),
    );
    return outcomes.map((outcome, at) => row(person, at, outcome));
  });
  const never = Array.from({ length: 30 }, (_, at) =>
    row(drawnId(seed, `care/person/${year}/never ${at}`), 0, random.weigh(missed)),
  );
  return [...seen, ...never];
};

const wronglyKeptRow = (seed: string): AppointmentRow =>
  atDesk(wronglyKeptId(seed), drawnId(seed, "care/person/wrongly kept"), wronglyKept.day, "kept", 0);

/** A referent sees people under a treatment order on some days of the week. */
const referentOfYear = (seed: string, year: number): AppointmentRow[] => {
  const random = randomOf(`${seed}/care/referent/${year}`);
  return workingDays(yearOf(year)).flatMap((day): AppointmentRow[] =>
    random.chance(0.6)
      ? [
          {
            id: drawnId(seed, `care/referent/${day}`),
            agency_id: agencyId("hospital"),
            site_id: siteId("d2o-1"),
            agent_id: agentId("medecin-relais"),
            person: drawnId(seed, `care/referent/person/${year}/${random.whole(0, 40)}`),
            frame: "treatment-order",
            planned_on: day,
            outcome: random.chance(0.74) ? "kept" : random.weigh(missed),
          },
        ]
      : [],
  );
};

/** Appointments of every year of the events; those to come, and the last ones, are still planned. */
export const appointmentsOf = (city: City): AppointmentRow[] => {
  const { from, to } = eventPeriod(city);
  const until = addDays(to, givenAhead);
  const all = yearsIn({ from, to: until }).flatMap((year) => [
    ...deskOfYear(city.seed, year),
    ...referentOfYear(city.seed, year),
    ...(year === 2025 ? [wronglyKeptRow(city.seed)] : []),
  ]);
  const entered = addDays(city.today, -notYetEntered);
  return all
    .filter(({ planned_on }) => from <= planned_on && planned_on < until)
    .map((row) => (row.planned_on >= entered ? { ...row, outcome: "planned" } : row));
};

/** Those of some days. */
export const appointmentsIn = (all: readonly AppointmentRow[], { from, to }: Period): AppointmentRow[] =>
  all.filter(({ planned_on }) => from <= planned_on && planned_on < to);
