/** Court room: treatment orders and how far each has come by the loader's today. */
import { addDays, type Day } from "../../kernel/dates.ts";
import type { OrderRow } from "../../rooms/court/demo.ts";
import { agencyId } from "../../rooms/steering/demo.ts";
import { totalsOf } from "../city/yearly-totals.ts";
import { type City, eventPeriod, yearsIn } from "../draw/city.ts";
import { drawnId } from "../draw/ids.ts";
import { instantText } from "../draw/instants.ts";
import { type Random, randomOf } from "../draw/random.ts";
import { drawMany, workingDays, yearOf } from "../draw/spread.ts";

const interruptions = [
  ["follow-up-stopped", 55],
  ["incident", 12],
  ["not-appropriate", 15],
  ["new-decision", 18],
] as const;

/** Day `months` after another, by thirty days and a half: reports come about the due day, not on it. */
const later = (day: Day, months: number): Day => addDays(day, Math.round(months * 30.5));

/** The steps of an order, one after the other, each some days after the one before. */
const stepsOf = (random: Random, ordered: Day, months: number): readonly (readonly [Step, Day])[] => {
  const informed = addDays(ordered, random.whole(2, 17));
  const examined = addDays(informed, random.whole(8, 34));
  const chosen = addDays(examined, random.whole(2, 11));
  const confirmed = addDays(chosen, random.whole(3, 16));
  const due = [3, 6, 12, 18, 24].filter((month) => month <= months);
  const reports = due.map(
    (month) => ["reported", later(ordered, month - 0.3 + random.next() * 0.4)] as const,
  );
  return [
    ["informed", informed],
    ["examined", examined],
    ["chosen", chosen],
    ["confirmed", confirmed],
    ...reports,
    ["completed", addDays(later(ordered, months), random.whole(8, 16))],
  ];
};

type Step = "informed" | "examined" | "chosen" | "confirmed" | "reported" | "completed";
type Steps = ReturnType<typeof stepsOf>;
type Progress = Omit<
  OrderRow,
  "id" | "agency_id" | "person" | "basis" | "ordered_on" | "months" | "recorded_at"
>;

const states = {
  informed: "ars-informed",
  examined: "examined",
  chosen: "doctor-chosen",
  confirmed: "under-way",
  reported: "under-way",
  completed: "completed",
} as const;

const dayOf = (steps: Steps, wanted: Step): Day | null =>
  steps.findLast(([step]) => step === wanted)?.[1] ?? null;

/** What is known on the morning of `today`, when a fifth of the orders stops on the way. */
const progressOf = (
  all: Steps,
  stops: { readonly on: Day; readonly reason: string } | null,
  today: Day,
): Progress => {
  const stopped = stops !== null && stops.on < today && stops.on <= (all.at(-1)?.[1] ?? "");
  const done = all.filter(([, day]) => day < today && (!stopped || day <= stops.on));
  const last = done.at(-1)?.[0];
  return {
    renewals: 0,
    reports: done.filter(([step]) => step === "reported").length,
    state: stopped ? "interrupted" : last ? states[last] : "ordered",
    ars_informed_on: dayOf(done, "informed"),
    examined_on: dayOf(done, "examined"),
    doctor_chosen_on: dayOf(done, "chosen"),
    confirmed_on: dayOf(done, "confirmed"),
    reported_on: dayOf(done, "reported"),
    renewed_on: null,
    ended_on: stopped ? stops.on : dayOf(done, "completed"),
    reason: stopped ? stops.reason : null,
  };
};

const orderOf = ({ seed, today }: City, ordered: Day, id: string, at: number): OrderRow => {
  const random = randomOf(`${seed}/court/order/${id}`);
  const byJudge = random.chance(0.14);
  const months = byJudge ? random.pick([6, 9, 12, 12, 18, 24]) : 6;
  const stops = random.chance(0.21)
    ? { on: addDays(ordered, random.whole(20, 150)), reason: random.weigh(interruptions) }
    : null;
  const person = random.chance(0.07) ? Math.max(0, at - random.whole(20, 90)) : at;
  return {
    id,
    agency_id: agencyId("parquet"),
    person: drawnId(seed, `court/person/${ordered.slice(0, 4)}/${person}`),
    basis: byJudge ? "judge" : "prosecutor",
    ordered_on: ordered,
    months,
    ...progressOf(stepsOf(random, ordered, months), stops, today),
    recorded_at: instantText(addDays(ordered, 1), 10 * 60 + random.whole(0, 300)),
  };
};

/** Orders entered by mistake: they stay, marked, and do not count. */
const mistakes = (city: City): OrderRow[] =>
  ["2025-03-20", "2025-08-27", "2026-02-11"].map((day, at) => ({
    ...orderOf(city, day, drawnId(city.seed, `court/order/mistake/${at}`), 5000 + at),
    state: "withdrawn" as const,
    reason: "entered-twice",
    ended_on: addDays(day, 9),
    reports: 0,
    ars_informed_on: null,
    examined_on: null,
    doctor_chosen_on: null,
    confirmed_on: null,
    reported_on: null,
  }));

/** The days on which the orders of a year were made; as many as the year's total. */
export const orderDays = (seed: string, year: number): Day[] =>
  drawMany(
    randomOf(`${seed}/court/orders/${year}`),
    totalsOf(year).treatmentOrders,
    workingDays(yearOf(year)).map((day) => [day, day.slice(5, 7) === "08" ? 0.5 : 1]),
  );

/** Orders of the years held as events. */
export const orders = (city: City): OrderRow[] => {
  const { from, to } = eventPeriod(city);
  const made = yearsIn({ from, to }).flatMap((year) =>
    orderDays(city.seed, year).map((day, at) =>
      orderOf(city, day, drawnId(city.seed, `court/order/${year}/${at}`), at),
    ),
  );
  return [...made, ...mistakes(city)].filter(({ ordered_on }) => from <= ordered_on && ordered_on < to);
};
