/**
 * A review from its own facts: the police prefecture records, steering counts, the producer gives its visa, the
 * coordinator freezes; a fact that changes afterwards shows as a revision, and the frozen review stays as it was.
 */
import assert from "node:assert/strict";
import { after, before } from "node:test";
import { settle } from "../apps/jobs/settle.ts";
import { findAct, findView } from "../apps/rooms/registry.ts";
import { serviceMandate } from "../kernel/claim.ts";
import type { ReviewDocument } from "../kernel/figure.ts";
import { ok, type Result } from "../kernel/refusal.ts";
import { runAct, runView } from "../kernel/run/run-act.ts";
import type { RoomName } from "../kernel/words.ts";
import { accepted, refused } from "../testing/expect.ts";
import { type TestHouse, testHouse } from "../testing/house.ts";
import { mandateFor } from "../testing/mandates.ts";
import { knowPartners } from "../testing/rooms/steering.ts";
import { step, story } from "./tell.ts";

let house: TestHouse;
before(async () => {
  house = await testHouse({ now: new Date("2026-05-06T08:00:00Z") });
});
after(() => house.close());

const officer = mandateFor("police", "officer", { agency: "pp" });
const coordinator = mandateFor("steering", "coordinator", { agency: "prif" });
const producer = mandateFor("steering", "producer", { agency: "pp", agent: "pp producer" });

const act = (who: typeof officer, name: string, input: unknown): Promise<Result<unknown>> => {
  const found = findAct(who.room as RoomName, name);
  assert.ok(found, `act ${name} exists`);
  return runAct(house.room(who.room), who, found, input);
};
const view = async <T>(who: typeof officer, name: string, query: unknown = {}): Promise<T> => {
  const found = findView(who.room as RoomName, name);
  assert.ok(found, `view ${name} exists`);
  return accepted(await runView(house.room(who.room), who, found, query)) as T;
};

type Shown = {
  review: { version: number; state: string };
  figures: {
    key: string;
    value: number | null;
    status: string;
    facts: number;
    visa: unknown;
    canVisa: boolean;
    included: boolean;
    history: { value: number }[];
    trace: { messages: number };
  }[];
  missing: unknown[];
  canFreeze: boolean;
};

let review = "";
let kitchen = "";
const shown = () => view<Shown>(coordinator, "review", { id: review });
const figure = async (key: string) => {
  const found = (await shown()).figures.find((one) => one.key === key);
  assert.ok(found, `figure ${key} is shown`);
  return found;
};

story("a review is composed from the rooms' facts, visaed, frozen, and later revised in the open", [
  step("the partners of the plan are known", () => knowPartners(house)),
  step("the police prefecture records three kitchens of 2025 and one of 2023", async () => {
    for (const day of ["2023-03-01", "2025-02-01", "2025-06-01", "2025-11-30"]) {
      const { id } = accepted(await act(officer, "record-kitchen", { day, sector: "stalingrad" })) as {
        id: string;
      };
      kitchen = id;
    }
    const sum = await settle(house);
    assert.equal(sum.refused, 0);
  }),
  step(
    "the coordinator opens the review of 6 May 2026 and sees 3 in 2025, 4 in four years, each traced",
    async () => {
      review = (accepted(await act(coordinator, "open-review", { on: "2026-05-06" })) as { id: string }).id;
      const last = await figure("F1/last-year");
      assert.deepEqual([last.value, last.facts, last.status], [3, 3, "provisional"]);
      assert.ok(last.trace.messages >= 1);
      assert.equal((await figure("F1/four-years")).value, 4);
    },
  ),
  step("a second review of the same day is refused while the first is open", async () => {
    refused(await act(coordinator, "open-review", { on: "2026-05-06" }), "duplicate");
  }),
  step("it cannot be frozen without visas, and says whose are missing", async () => {
    const refusal = refused(await act(coordinator, "freeze-review", { review, version: 1 }), "wrong-state");
    assert.match(refusal.say.fr, /F1\/last-year/);
  }),
  step(
    "the coordinator keeps the kitchens only; an older version of the form is refused with both versions",
    async () => {
      const figures = ["F1/four-years", "F1/last-year"];
      accepted(await act(coordinator, "choose-figures", { review, figures, version: 1 }));
      assert.ok(
        refused(await act(coordinator, "choose-figures", { review, figures, version: 1 }), "stale").current,
      );
    },
  ),
  step("only the police prefecture may give the visa of its figures", async () => {
    refused(await act(coordinator, "give-visa", { review, figure: "F1/last-year" }), "not-allowed");
    for (const key of ["F1/four-years", "F1/last-year"])
      accepted(await act(producer, "give-visa", { review, figure: key }));
    assert.ok((await figure("F1/last-year")).visa);
  }),
  step(
    "a kitchen withdrawn afterwards changes the value, shows its history, and lapses the visa",
    async () => {
      accepted(await act(officer, "withdraw-kitchen", { kitchen, reason: "wrong-date", version: 1 }));
      house.clock.now = new Date("2026-05-06T09:00:00Z");
      await settle(house);
      const last = await figure("F1/last-year");
      assert.deepEqual([last.value, last.visa], [2, null]);
      assert.deepEqual(
        last.history.map((one) => one.value),
        [3, 2],
      );
    },
  ),
  step("after new visas the coordinator freezes it, and nothing may change it any more", async () => {
    for (const key of ["F1/four-years", "F1/last-year"])
      accepted(await act(producer, "give-visa", { review, figure: key }));
    const { review: now, canFreeze } = await shown();
    assert.ok(canFreeze);
    accepted(await act(coordinator, "freeze-review", { review, version: now.version }));
    refused(
      await act(coordinator, "choose-figures", {
        review,
        figures: ["F1/last-year"],
        version: now.version + 1,
      }),
      "wrong-state",
    );
    await assert.rejects(
      house.asAdmin((client) =>
        client.query("update steering.review set title = 'x' where id = $1", [review]),
      ),
      /does not change/,
    );
  }),
  step("a fact entered later shows as a revision in the next review; the frozen one stays", async () => {
    accepted(await act(officer, "record-kitchen", { day: "2025-12-24", sector: "eole" }));
    house.clock.now = new Date("2026-06-01T09:00:00Z");
    await settle(house);
    const frozen = review;
    assert.equal((await figure("F1/last-year")).value, 2);
    review = (
      accepted(await act(coordinator, "open-review", { on: "2026-05-06", title: "Deuxième lecture" })) as {
        id: string;
      }
    ).id;
    const revised = await figure("F1/last-year");
    assert.deepEqual([revised.value, revised.status], [3, "revised"]);
    review = frozen;
  }),
  step("the public sees the frozen review only", async () => {
    const read = await house.room("steering").transact(serviceMandate("steering", "public"), async (tx) => {
      const { listPublished } = await import("../rooms/steering/index.ts");
      return ok(await listPublished(tx));
    });
    const documents = accepted(read) as { document: ReviewDocument }[];
    assert.equal(documents.length, 1);
    assert.equal(documents[0]?.document.state, "frozen");
  }),
]);

story("two figures are set against each other only where their definitions allow it", [
  step("226 over 420 is refused, with the reason in words", async () => {
    review = (accepted(await act(coordinator, "open-review", { on: "2026-05-07" })) as { id: string }).id;
    const ratio = { review, kind: "ratio", numerator: "E4", denominator: "E2", unmatched: true };
    assert.match(
      refused(await act(coordinator, "compose-comparison", ratio), "forbidden-comparison").say.fr,
      /personnes|taux/i,
    );
  }),
  step("700 places cannot be read as people, nor 13 000 as a rate", async () => {
    const people = { review, kind: "as-unit", numerator: "C1", denominator: "person" };
    refused(await act(coordinator, "compose-comparison", people), "forbidden-comparison");
    const prevalence = { review, kind: "as-rate", numerator: "users-caarud-idf", denominator: "E4" };
    refused(await act(coordinator, "compose-comparison", prevalence), "forbidden-comparison");
  }),
  step("an unknown figure is refused by name", async () => {
    const unknown = { review, kind: "ratio", numerator: "Z9", denominator: "E2" };
    assert.equal(
      refused(await act(coordinator, "compose-comparison", unknown), "bad-input").issues?.[0]?.path[0],
      "numerator",
    );
  }),
]);
