/** Hospital units (D2O) and the psychologists' desk of the demonstration city. The hospital is fictional. */
import type { Day } from "../../kernel/dates.ts";
import type { AgencyCode } from "../../rooms/steering/demo.ts";

export type CareUnit = {
  readonly code: string;
  readonly name: string;
  readonly agency: AgencyCode;
  readonly beds: number;
  /** Day on which it was announced; from then until it opens it counts as announced. */
  readonly announcedOn: Day;
  readonly openedOn: Day;
};

export const careUnits: readonly CareUnit[] = [
  {
    code: "d2o-1",
    name: "D2O Rive-Est (fictif)",
    agency: "hospital",
    beds: 12,
    announcedOn: "2023-03-06",
    openedOn: "2023-09-04",
  },
  {
    code: "d2o-2",
    name: "D2O du deuxième site (fictif)",
    agency: "hospital",
    beds: 10,
    announcedOn: "2026-03-16",
    openedOn: "2026-06-01",
  },
];

/** The desk held at the court: who holds it, on which weekdays (1 is Monday), in which half-days. */
export const courtDesk = {
  code: "permanence",
  name: "Permanence de psychologues au tribunal",
  agency: "ghu",
  psychologists: 5,
  weekdays: [1, 2, 3, 4, 5],
  halfDays: ["morning", "afternoon"],
} as const satisfies {
  code: string;
  name: string;
  agency: AgencyCode;
  psychologists: number;
  weekdays: readonly number[];
  halfDays: readonly ("morning" | "afternoon")[];
};
