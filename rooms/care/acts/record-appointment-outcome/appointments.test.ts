import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { ok } from "../../../../kernel/refusal.ts";
import { runView } from "../../../../kernel/run/run-act.ts";
import { accepted, refused } from "../../../../testing/expect.ts";
import { type TestHouse, testHouse } from "../../../../testing/house.ts";
import { mandateFor } from "../../../../testing/mandates.ts";
import {
  counterOf,
  hospital,
  inCare,
  openCare,
  psychologist,
  referent,
  units,
} from "../../../../testing/rooms/care.ts";
import { countFacts } from "../../door.ts";
import { care } from "../../index.ts";
import { appointments } from "../../views/appointments.ts";
import { people } from "../../views/people.ts";
import { personRecord } from "../../views/person-record.ts";
import { correctAppointmentOutcome } from "../correct-appointment-outcome/correct-appointment-outcome.ts";
import { planAppointment } from "../plan-appointment/plan-appointment.ts";
import { recordAppointmentOutcome } from "./record-appointment-outcome.ts";

const countsOf = counterOf(countFacts);
let house: TestHouse;
before(async () => {
  house = await testHouse();
  await openCare(house);
});
after(() => house.close());

type Planned = { id: string; person: string };
const desk = { site: units.desk, frame: "permanence" };
const plan = async (planned_on: string, more: object = {}, who = psychologist) =>
  accepted(await inCare(house, who, planAppointment, { ...desk, planned_on, ...more })) as Planned;
const record = (appointment: string, outcome: string, version = 1, who = psychologist) =>
  inCare(house, who, recordAppointmentOutcome, { appointment, outcome, version });
const keep = async (planned_on: string, person?: string) => {
  const planned = await plan(planned_on, person ? { person } : {});
  accepted(await record(planned.id, "kept"));
  return planned;
};

test("a person seen twice is one person that month and that year, and two appointments", async () => {
  const first = await keep("2026-01-12");
  await keep("2026-01-26", first.person);
  await keep("2026-02-09", first.person);
  await keep("2026-02-10");
  accepted(await record((await plan("2026-02-11")).id, "missed"));
  assert.deepEqual(await countsOf(house, "permanence-people", "month", "2026-01-12", "2026-02-12"), [
    ["2026-01-01", 1, 2],
    ["2026-02-01", 2, 2],
  ]);
  assert.deepEqual(await countsOf(house, "permanence-people", "year", "2026-02-09", "2026-02-10"), [
    ["2026-01-01", 2, 4],
  ]);
  assert.deepEqual(await countsOf(house, "permanence-people", "day", "2026-01-01", "2026-03-01"), []);
  assert.equal(
    (await countsOf(house, "permanence-appointments", "day", "2026-01-01", "2026-03-01")).length,
    4,
  );
});

test("treatment orders and other care never count as the psychologists' desk", async () => {
  const held = await plan("2026-03-02", { site: units.csapa, frame: "treatment-order" }, referent);
  accepted(await record(held.id, "kept", 1, referent));
  assert.deepEqual(await countsOf(house, "permanence-people", "month", "2026-03-01", "2026-04-01"), []);
  assert.deepEqual(await countsOf(house, "permanence-appointments", "day", "2026-03-01", "2026-04-01"), []);
});

test("a wrong outcome is corrected with its trace, and the count follows", async () => {
  const { id } = await keep("2026-04-07");
  refused(await record(id, "missed", 2), "wrong-state");
  const correct = (version: number) =>
    inCare(house, psychologist, correctAppointmentOutcome, { appointment: id, outcome: "missed", version });
  assert.ok(refused(await correct(1), "stale").current);
  accepted(await correct(2));
  assert.deepEqual(await countsOf(house, "permanence-people", "month", "2026-04-01", "2026-05-01"), []);
  const { rows } = await house.asAdmin((client) =>
    client.query("select detail::jsonb as detail from care.audit where act = 'correct-appointment-outcome'"),
  );
  assert.deepEqual(
    rows.map(({ detail }) => detail),
    [{ outcome: "missed", was: "kept" }],
  );
});

test("what cannot be is refused by field", async () => {
  const field = async (input: object, who = psychologist) =>
    refused(
      await inCare(house, who, planAppointment, { ...desk, planned_on: "2026-04-01", ...input }),
      "bad-input",
    ).issues?.[0]?.path[0];
  assert.equal(await field({ frame: "treatment-order", site: units.csapa }), "frame");
  assert.equal(await field({ site: units.csapa }), "frame");
  assert.equal(await field({ planned_on: "2023-09-03" }), "planned_on");
  assert.equal(await field({ planned_on: "2028-01-01" }), "planned_on");
  assert.equal(await field({ person: "Camille" }), "person");
  assert.equal(await field({ name: "Camille" }), "name");
  refused(
    await inCare(house, psychologist, planAppointment, {
      ...desk,
      planned_on: "2026-04-01",
      person: units.desk,
    }),
    "not-found",
  );
  const { id } = await plan("2026-05-20");
  assert.equal(refused(await record(id, "kept"), "bad-input").issues?.[0]?.path[0], "outcome");
  accepted(await record(id, "cancelled-by-service"));
});

test("each mandate reaches its own appointments: the agency's, one's own, or the site's", async () => {
  const mine = await plan("2026-04-14");
  const held = await plan("2026-04-15", { site: units.csapa, frame: "treatment-order" }, referent);
  const other = mandateFor("care", "referent", { agency: "ghu", agent: "referent two" });
  const elsewhere = mandateFor("care", "psychologist", { agency: "elsewhere" });
  for (const [who, appointment] of [
    [other, held],
    [elsewhere, mine],
    [referent, mine],
    [hospital, mine],
  ] as const) {
    refused(await record(appointment.id, "kept", 1, who), "not-found");
    refused(
      await runView(house.room("care"), who, personRecord, { person: appointment.person }),
      "not-found",
    );
  }
  const seen = accepted(await runView(house.room("care"), referent, appointments, {})) as {
    id: string;
    frame: string;
  }[];
  assert.ok(seen.some(({ id }) => id === held.id));
  assert.ok(seen.every(({ frame }) => frame === "treatment-order"));
});

test("reading one person's record leaves a line; reading the list does not", async () => {
  const { person } = await plan("2026-04-16");
  const readings = async () =>
    (
      await house.asAdmin((client) =>
        client.query("select subject from care.audit where act = 'read person-record'"),
      )
    ).rows;
  accepted(await runView(house.room("care"), psychologist, people, {}));
  assert.deepEqual(await readings(), []);
  const record = accepted(
    await runView(house.room("care"), psychologist, personRecord, { person }),
  ) as object[];
  assert.partialDeepStrictEqual(record, [{ what: "appointment", day: "2026-04-16", outcome: "planned" }]);
  assert.deepEqual(await readings(), [{ subject: `person ${person}` }]);
});

test("past appointments without an outcome wait for whoever may settle them", async () => {
  const needs = accepted(
    await house.room("care").transact(psychologist, async (tx) => ok(await care.needs(tx))),
  );
  assert.deepEqual(
    needs.map(({ id }) => id),
    ["outcomes"],
  );
  const none = accepted(await house.room("care").transact(hospital, async (tx) => ok(await care.needs(tx))));
  assert.deepEqual(none, []);
});
