import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { runView } from "../../../../kernel/run/run-act.ts";
import { accepted, refused } from "../../../../testing/expect.ts";
import { type TestHouse, testHouse } from "../../../../testing/house.ts";
import { mandateFor } from "../../../../testing/mandates.ts";
import { inStreet, roundOf, teamIn, worker } from "../../../../testing/rooms/street.ts";
import { contacts } from "../../views/contacts.ts";
import { followed } from "../../views/followed.ts";
import { litter } from "../../views/litter.ts";
import { personContacts } from "../../views/person-contacts.ts";
import { visits } from "../../views/visits.ts";
import { cancelRound } from "../cancel-round/cancel-round.ts";
import { recordVisit } from "../record-visit/record-visit.ts";
import { reportLitter } from "../report-litter/report-litter.ts";
import { recordContact } from "./record-contact.ts";

let house: TestHouse;
let team: string;
let round: string;
before(async () => {
  house = await testHouse();
  team = await teamIn(house, "team-01");
  round = await roundOf(house, team, "2026-05-06");
});
after(() => house.close());

const told = {
  sector: "stalingrad",
  apparent_group: "woman",
  needs: ["shelter"],
  proposed: ["shelter"],
  answer: "later",
};
const meet = (more: object = {}) => inStreet(house, recordContact, { round, ...told, ...more }, worker);
const visit = (more: object = {}) =>
  inStreet(
    house,
    recordVisit,
    { round, sector: "eole", spot: "Kiosque du jardin", nobody_met: false, ...more },
    worker,
  );
const see = async (view: Parameters<typeof runView>[2], query: object = {}) =>
  accepted(await runView(house.room("street"), worker, view, query)) as Record<string, unknown>[];
const pathsOf = (result: Parameters<typeof refused>[0]) =>
  refused(result, "bad-input").issues?.map((issue) => issue.path[0]);

test("an encounter is anonymous by default, and no list shows a key", async () => {
  const { id, person } = accepted(await meet()) as { id: string; person: string | null };
  assert.equal(person, null);
  const listed = (await see(contacts)).find((row) => row["id"] === id);
  assert.equal(listed?.["followed"], false);
  assert.ok(listed !== undefined && !("person" in listed));
});

test("whoever wants to be followed gets a random key, and reading those encounters leaves a trace", async () => {
  const { person } = accepted(await meet({ wants_follow_up: true })) as { person: string };
  accepted(await meet({ person, answer: "accepted" }));
  assert.deepEqual((await see(followed)).find((row) => row["id"] === person)?.["contacts"], 2);
  assert.equal((await see(personContacts, { person })).length, 2);
  const trace = await house.asAdmin((client) =>
    client.query("select subject from street.audit where act = 'read person-contacts'"),
  );
  assert.deepEqual(trace.rows, [{ subject: `person ${person}` }]);
  const stranger = mandateFor("street", "outreach", { agency: "other", agent: "other" });
  refused(await runView(house.room("street"), stranger, personContacts, { person }), "not-found");
});

test("answers that contradict one another are refused on their field", async () => {
  assert.deepEqual(pathsOf(await meet({ needs: ["none-said", "care"] })), ["needs"]);
  assert.deepEqual(pathsOf(await meet({ proposed: ["nothing", "care"] })), ["proposed"]);
  assert.deepEqual(pathsOf(await meet({ proposed: ["nothing"] })), ["answer"]);
  assert.deepEqual(pathsOf(await meet({ answer: "not-asked" })), ["answer"]);
  assert.deepEqual(pathsOf(await meet({ needs: [], sector: "nowhere" })), ["sector", "needs"]);
  refused(await meet({ person: "0e9f1c1e-7a3b-4c55-9d0f-111111111111" }), "not-found");
  accepted(await meet({ proposed: ["nothing"], answer: "not-asked" }));
});

test("a visit keeps who was there as a number, also when nobody was met", async () => {
  accepted(await visit({ nobody_met: true, people_present: 0 }));
  accepted(await visit({ people_present: 12 }));
  const there = (await see(visits)).map((row) => [row["people_present"], row["nobody_met"]].join(" "));
  assert.deepEqual(new Set(there), new Set(["0 true", "12 false"]));
  assert.deepEqual(pathsOf(await visit({ people_present: 0 })), ["people_present"]);
  assert.deepEqual(pathsOf(await visit({ people_present: -1 })), ["people_present"]);
  assert.deepEqual(pathsOf(await visit({ spot: "voir 06 12 34 56 78" })), ["spot"]);
  assert.deepEqual(pathsOf(await visit({ spot: "x".repeat(100_000) })), ["spot"]);
});

test("an encounter belongs to a visit of its own round, and to a round that has begun and was not called off", async () => {
  const mine = accepted(await visit()) as { id: string };
  accepted(await meet({ visit: mine.id }));
  const other = await roundOf(house, team, "2026-05-05");
  assert.deepEqual(pathsOf(await meet({ visit: mine.id, round: other })), ["visit"]);
  refused(await meet({ round: await roundOf(house, team, "2026-05-08") }), "wrong-state");
  const called = await roundOf(house, team, "2026-05-04");
  accepted(await inStreet(house, cancelRound, { round: called, reason: "weather", version: 1 }));
  refused(await meet({ round: called }), "wrong-state");
  refused(await visit({ round: called }), "wrong-state");
});

test("litter leaves as a place and a count: no team, no round, no worker", async () => {
  const seen = { day: "2026-05-06", sector: "eole", spot: "Grille nord 🌿", kind: "syringes", count: 7 };
  const { id } = accepted(await inStreet(house, reportLitter, seen, worker)) as { id: string };
  const sent = await house.asAdmin((client) => client.query("select door, body from street.outbox"));
  assert.deepEqual(sent.rows, [{ door: "street-to-ground.litter", body: { id, ...seen } }]);
  assert.equal((await see(litter))[0]?.["count"], 7);
  assert.deepEqual(pathsOf(await inStreet(house, reportLitter, { ...seen, day: "2026-05-07" }, worker)), [
    "day",
  ]);
  assert.deepEqual(pathsOf(await inStreet(house, reportLitter, { ...seen, count: 0 }, worker)), ["count"]);
  assert.deepEqual(
    pathsOf(await inStreet(house, reportLitter, { ...seen, spot: "a.b@example.org" }, worker)),
    ["spot"],
  );
});
