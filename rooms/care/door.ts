/** What the care room tells steering: units and beds, admissions, and people seen at the court's psychologists' desk. */
import type { CountRow, Grain, Measure } from "../../kernel/counts.ts";
import { addDays, type Day, nextMonth, nextYear, type Period } from "../../kernel/dates.ts";
import type { RoomTransaction } from "../../kernel/transaction.ts";
import { countAdmissions, countPeople, countPermanence, countUnits } from "./store/counts.ts";

type Rest = Pick<Measure, "unit" | "kind"> & Partial<Pick<Measure, "declarable">>;

const measure = (name: string, fr: string, en: string, rest: Rest): Measure => ({
  name,
  title: { fr, en },
  area: "city",
  dims: {},
  ...rest,
});

export const measures: readonly Measure[] = [
  measure("units-in-service", "D2O en service", "D2O units in service", { unit: "unit", kind: "stock" }),
  measure("units-announced", "D2O annoncés", "D2O units announced", { unit: "unit", kind: "stock" }),
  measure("unit-beds", "Lits des D2O en service", "Beds of the D2O units in service", {
    unit: "bed",
    kind: "stock",
  }),
  measure("stays", "Admissions en D2O", "Admissions to D2O units", {
    unit: "stay",
    kind: "flow",
    declarable: true,
  }),
  measure("permanence-people", "Personnes reçues par la permanence", "People seen by the desk", {
    unit: "person",
    kind: "distinct",
    declarable: true,
  }),
  measure("permanence-appointments", "Rendez-vous honorés à la permanence", "Appointments kept at the desk", {
    unit: "appointment",
    kind: "flow",
  }),
];

const row = (name: string, grain: Grain, from: Day, to: Day, value: number, facts: number): CountRow => ({
  measure: name,
  grain,
  from,
  to,
  area: "city",
  dims: {},
  value,
  facts,
});

const daily = (name: string, day: Day, value: number, facts = value): CountRow =>
  row(name, "day", day, addDays(day, 1), value, facts);

const countDays = async (tx: RoomTransaction, period: Period): Promise<CountRow[]> => [
  ...(await countUnits(tx, period)).flatMap(({ day, serving, announced, beds }) => [
    daily("units-in-service", day, serving),
    daily("units-announced", day, announced),
    daily("unit-beds", day, beds, serving),
  ]),
  ...(await countAdmissions(tx, period)).map(({ day, value }) => daily("stays", day, value)),
  ...(await countPermanence(tx, period)).map(({ day, value }) =>
    daily("permanence-appointments", day, value),
  ),
];

/** The room's counts for a period, at a grain. People seen are counted by month and by year only. */
export const countFacts = async (tx: RoomTransaction, grain: Grain, period: Period): Promise<CountRow[]> => {
  if (grain === "day") return countDays(tx, period);
  const next = grain === "month" ? nextMonth : nextYear;
  return (await countPeople(tx, grain, period)).map(({ from, value, facts }) =>
    row("permanence-people", grain, from, next(from), value, facts),
  );
};
