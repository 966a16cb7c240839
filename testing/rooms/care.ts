/** What several tests of the care room start from. */
import type { Act } from "../../kernel/act.ts";
import { type Mandate, serviceMandate } from "../../kernel/claim.ts";
import type { CountRow, Grain } from "../../kernel/counts.ts";
import type { Day, Period } from "../../kernel/dates.ts";
import { namedId } from "../../kernel/ids.ts";
import { ok } from "../../kernel/refusal.ts";
import { runAct } from "../../kernel/run/run-act.ts";
import type { RoomTransaction } from "../../kernel/transaction.ts";
import { loadUnits } from "../../rooms/care/demo.ts";
import { accepted } from "../expect.ts";
import type { TestHouse } from "../house.ts";
import { mandateFor } from "../mandates.ts";

/** Identifiers of the units that `openCare` loads. */
export const units = {
  d2o: namedId("d2o-1"),
  next: namedId("d2o-2"),
  desk: namedId("permanence"),
  csapa: namedId("csapa"),
};

export const psychologist = mandateFor("care", "psychologist", { agency: "ghu", sites: [units.desk] });
export const hospital = mandateFor("care", "unit", { agency: "hospital", sites: [units.d2o, units.next] });
export const referent = mandateFor("care", "referent", { agency: "ghu", agent: "referent one" });

const row = { agency_id: hospital.agency, announced_on: "2023-03-06", closed_on: null, beds: 0 };

/** Loads a D2O with two beds, a second one that opens on 1 June 2026, the desk at the court and a CSAPA. */
export const openCare = async (house: TestHouse): Promise<void> => {
  const rows = [
    {
      ...row,
      site_id: units.d2o,
      code: "d2o-1",
      name: "D2O un (fictif)",
      kind: "d2o",
      opened_on: "2023-09-04",
      beds: 2,
    },
    {
      ...row,
      site_id: units.next,
      code: "d2o-2",
      name: "D2O deux (fictif)",
      kind: "d2o",
      announced_on: "2026-03-16",
      opened_on: "2026-06-01",
      beds: 10,
    },
    {
      ...row,
      site_id: units.desk,
      code: "desk",
      name: "Permanence",
      kind: "permanence",
      opened_on: "2023-09-04",
    },
    {
      ...row,
      site_id: units.csapa,
      code: "csapa",
      name: "CSAPA (fictif)",
      kind: "csapa",
      opened_on: "2023-09-04",
    },
  ] as const;
  accepted(
    await house
      .room("care")
      .transact(serviceMandate("care", "loader"), async (tx) => ok(await loadUnits(tx, rows))),
  );
};

/** Runs an act of the room under a mandate. */
export const inCare = (house: TestHouse, who: Mandate, act: Act, input: unknown) =>
  runAct(house.room("care"), who, act, input);

type CountFacts = (tx: RoomTransaction, grain: Grain, period: Period) => Promise<CountRow[]>;

/** How a test asks the room's own `countFacts` for one measure: first day, value and number of facts of each row. */
export const counterOf =
  (count: CountFacts) => async (house: TestHouse, measure: string, grain: Grain, from: Day, to: Day) => {
    const counter = serviceMandate("care", "counter");
    const rows = accepted(
      await house.room("care").transact(counter, async (tx) => ok(await count(tx, grain, { from, to }))),
    );
    return rows.filter((one) => one.measure === measure).map((one) => [one.from, one.value, one.facts]);
  };
