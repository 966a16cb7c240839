/** Who stays where, day after day: people leave as the year's exits say, others arrive where there is room. */
import { addDays, type Day, daysBetween, daysOf, type Period } from "../../../kernel/dates.ts";
import type { StayRow } from "../../../rooms/shelter/demo.ts";
import { yearsIn } from "../../draw/city.ts";
import { drawnId } from "../../draw/ids.ts";
import { type Random, randomOf } from "../../draw/random.ts";
import { type Leaving, leavingsOf } from "./leave.ts";
import { mostOutOfUse } from "./outages.ts";
import { type ServingSite, servingSites } from "./sites.ts";

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
type Stay = Writable<StayRow>;

/** People who stay at each site on each night: `nights.get(day).get(site code)`. */
export type Presence = {
  readonly stays: readonly StayRow[];
  readonly nights: ReadonlyMap<Day, ReadonlyMap<string, number>>;
};

/** Days after which nobody is expected to be ready for what comes next. */
const settledAfter = 90;

/** Places for women that are kept for an emergency in the night. */
const kept: Readonly<Record<string, number>> = { "site-30": 2, "site-42": 2 };

/** Places that can be given to people: neither kept nor ever out of use. */
const room = (site: ServingSite): number => site.open - mostOutOfUse(site) - (kept[site.code] ?? 0);

class Town {
  readonly stays: Stay[] = [];
  private present: Stay[] = [];
  private readonly gone: string[] = [];
  private readonly at = new Map<string, number>(servingSites.map(({ id }) => [id, 0]));
  private readonly seed: string;
  private readonly random: Random;

  constructor(seed: string) {
    this.seed = seed;
    this.random = randomOf(`${seed}/shelter/presence`);
  }

  private free(day: Day): (readonly [ServingSite, number])[] {
    return servingSites
      .filter(({ joinedOn }) => joinedOn <= day)
      .map((site) => [site, room(site) - (this.at.get(site.id) ?? 0)] as const)
      .filter(([, left]) => left > 0);
  }

  /** One in eight comes back after an earlier stay. */
  private key(): string {
    if (this.gone.length > 20 && this.random.chance(0.12)) {
      const at = this.random.whole(0, this.gone.length - 1);
      return this.gone.splice(at, 1)[0] ?? "";
    }
    return drawnId(this.seed, `shelter/person/${this.stays.length}`);
  }

  enter(site: ServingSite, day: Day): void {
    const stay: Stay = {
      id: drawnId(this.seed, `shelter/stay/${this.stays.length}`),
      site_id: site.id,
      person: this.key(),
      entered_on: day,
      left_on: null,
      exit_destination: null,
      exit_reason: null,
      ready_since: null,
    };
    this.stays.push(stay);
    this.present.push(stay);
    this.at.set(site.id, (this.at.get(site.id) ?? 0) + 1);
  }

  /** The people who are there when the history begins arrived in the two years before. */
  begin(day: Day): void {
    for (const [site, left] of this.free(day)) {
      const longest = Math.min(700, daysBetween(site.joinedOn, day));
      for (let person = 0; person < left - (this.random.chance(0.4) ? 1 : 0); person++)
        this.enter(site, addDays(day, -this.random.whole(1, Math.max(1, longest))));
    }
  }

  leave({ day, downstream, exit_destination, exit_reason }: Leaving): void {
    const here = this.present.filter(({ entered_on }) => entered_on < day);
    const settled = here.filter(({ entered_on }) => daysBetween(entered_on, day) >= settledAfter);
    const stay = this.random.pick(downstream && settled.length > 0 ? settled : here);
    const waited = this.random.whole(7, settledAfter);
    const ready = addDays(day, -waited);
    Object.assign(stay, {
      left_on: day,
      exit_destination,
      exit_reason,
      ready_since: downstream ? (ready > stay.entered_on ? ready : stay.entered_on) : null,
    });
    this.present = this.present.filter((one) => one !== stay);
    this.gone.push(stay.person);
    this.at.set(stay.site_id, (this.at.get(stay.site_id) ?? 1) - 1);
  }

  /** Arrivals of a day: some places stay free for a night or two, and at most six people arrive. */
  receive(day: Day): void {
    const free = this.free(day);
    const all = free.reduce((sum, [, left]) => sum + left, 0);
    const wanted = Math.min(7, Math.max(0, all - this.random.whole(6, 18)));
    for (let arrival = 0; arrival < wanted; arrival++) this.enter(this.random.weigh(this.free(day)), day);
  }

  /** Some of those who stay are ready and wait for a place downstream. */
  wait(today: Day): void {
    for (const stay of this.present) {
      const days = daysBetween(stay.entered_on, today);
      if (days > settledAfter + 30 && this.random.chance(0.07))
        stay.ready_since = addDays(today, -this.random.whole(2, 80));
    }
  }

  count(): Map<string, number> {
    return new Map(this.at);
  }
}

/** Plays the days of a period. The presence of each night is by the identifier of the site. */
export const presenceOf = (seed: string, period: Period): Presence => {
  const town = new Town(seed);
  const leavings = new Map(yearsIn(period).flatMap((year) => [...leavingsOf(seed, year)]));
  const nights = new Map<Day, Map<string, number>>();
  town.begin(period.from);
  for (const day of daysOf(period)) {
    for (const leaving of leavings.get(day) ?? []) town.leave(leaving);
    town.receive(day);
    nights.set(day, town.count());
  }
  town.wait(period.to);
  return { stays: town.stays, nights };
};
