/** What a round met: spots visited and encounters, most of them anonymous, some under a random key. */
import type { ContactRow, RoundRow, VisitRow } from "../../../rooms/street/demo.ts";
import { publicSpots } from "../../city/spots.ts";
import { drawnId } from "../../draw/ids.ts";
import { instantText, minutesOf } from "../../draw/instants.ts";
import { type Random, randomOf } from "../../draw/random.ts";

/** People of one association's teams who wanted to be followed. Another association gives another key. */
const followedPeople = 160;

const groups = [
  ["man", 66],
  ["woman", 19],
  ["young", 7],
  ["couple", 4],
  ["not-noted", 4],
] as const;

const needs = [
  ["listening", 30],
  ["safer-use", 26],
  ["food", 22],
  ["shelter", 20],
  ["hygiene", 14],
  ["care", 13],
  ["rights", 9],
] as const;

const proposals = [
  ["safer-use", 34],
  ["supplies", 24],
  ["reception", 22],
  ["shelter", 12],
  ["care", 12],
  ["rights", 6],
] as const;

const answers = [
  ["accepted", 52],
  ["later", 22],
  ["declined", 18],
  ["unknown", 8],
] as const;

const some = <T>(random: Random, most: number, weights: readonly (readonly [T, number])[]): T[] => [
  ...new Set(Array.from({ length: random.whole(1, most) }, () => random.weigh(weights))),
];

const told = (random: Random): Pick<ContactRow, "apparent_group" | "needs" | "proposed" | "answer"> => {
  const offered = random.chance(0.93);
  return {
    apparent_group: random.weigh(groups),
    needs: random.chance(0.12) ? ["none-said"] : some(random, 3, needs),
    proposed: offered ? some(random, 2, proposals) : ["nothing"],
    answer: offered ? random.weigh(answers) : "not-asked",
  };
};

/** Few are met often, many once: the square of a draw leans to the first of the list. */
const personOf = (random: Random, seed: string, agency: string): string | null => {
  if (!random.chance(0.28)) return null;
  return drawnId(seed, `street/person/${agency}/${Math.floor(random.next() ** 2 * followedPeople)}`);
};

/** Visits and contacts of one round that was held. */
export const metDuring = (seed: string, round: RoundRow): { visits: VisitRow[]; contacts: ContactRow[] } => {
  const random = randomOf(`${seed}/street/met/${round.id}`);
  const count = random.whole(3, 6);
  const contacts: ContactRow[] = [];
  const visits = Array.from({ length: count }, (_, at): VisitRow => {
    const base = { agency_id: round.agency_id, round_id: round.id, day: round.day };
    const sector = round.sectors[at % round.sectors.length] ?? "stalingrad";
    const recorded_at = instantText(round.day, minutesOf(round.planned_start) + 25 + at * 40);
    const id = drawnId(seed, `street/visit/${round.id}/${at}`);
    const met = random.weigh<number>([
      [0, 24],
      [1, 24],
      [2, 24],
      [3, 17],
      [4, 8],
      [5, 3],
    ]);
    for (let one = 0; one < met; one++)
      contacts.push({
        id: drawnId(seed, `street/contact/${round.id}/${at}/${one}`),
        ...base,
        visit_id: id,
        sector,
        person: personOf(random, seed, round.agency_id),
        ...told(random),
        recorded_at,
      });
    const people_present = met === 0 ? random.whole(0, 4) : met + random.whole(0, 14);
    return {
      id,
      ...base,
      sector,
      spot: random.pick(publicSpots),
      people_present,
      nobody_met: met === 0,
      recorded_at,
    };
  });
  return { visits, contacts };
};
