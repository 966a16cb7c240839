import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Act } from "../../../../kernel/act.ts";
import { serviceMandate } from "../../../../kernel/claim.ts";
import { runView } from "../../../../kernel/run/run-act.ts";
import { accepted, refused } from "../../../../testing/expect.ts";
import { type TestHouse, testHouse } from "../../../../testing/house.ts";
import { mandateFor } from "../../../../testing/mandates.ts";
import {
  hostOf,
  inReception,
  manager,
  siteIn,
  siteInput,
  sitesOf,
} from "../../../../testing/rooms/reception.ts";
import { publicHours } from "../../index.ts";
import { lifecycle, type Move } from "../../lifecycle.ts";
import { hours } from "../../views/hours.ts";
import { type SiteState, siteStates } from "../../words.ts";
import { closeSite } from "../close-site/close-site.ts";
import { openSite } from "../open-site/open-site.ts";
import { recordPassages } from "../record-passages/record-passages.ts";
import { recordRefusals } from "../record-refusals/record-refusals.ts";
import { setException } from "../set-exception/set-exception.ts";
import { setVisibility } from "../set-visibility/set-visibility.ts";
import { setHours } from "./set-hours.ts";

let house: TestHouse;
before(async () => {
  house = await testHouse();
});
after(() => house.close());

const pathsOf = (result: Parameters<typeof refused>[0]) =>
  refused(result, "bad-input").issues?.map((issue) => issue.path[0]);
const shown = async () =>
  accepted(await house.room("reception").transact(serviceMandate("reception", "public"), publicHours));
const change = (site: string, more: object = {}) =>
  inReception(house, setHours, {
    site,
    weekly: "Mo-Sa 08:00-20:00",
    valid_from: "2026-05-04",
    extension: true,
    version: 1,
    ...more,
  });

const calls: Record<Move, { act: Act; with: object }> = {
  close: { act: closeSite, with: { closed_on: "2026-06-30", version: 1 } },
  "set-visibility": { act: setVisibility, with: { public: false, version: 1 } },
  "set-hours": {
    act: setHours,
    with: { weekly: "24/7", valid_from: "2026-05-04", extension: true, version: 1 },
  },
  "set-exception": { act: setException, with: { day: "2026-05-01", closed: true, reason: "holiday" } },
  "record-passages": { act: recordPassages, with: { day: "2026-05-01", count: 3 } },
  "record-refusals": { act: recordRefusals, with: { day: "2026-05-01", reason: "full", count: 3 } },
};
const closedOn: Record<SiteState, string | undefined> = {
  open: undefined,
  closing: "2026-05-20",
  closed: "2026-05-05",
};

for (const { value: state } of siteStates)
  for (const move of Object.keys(lifecycle) as Move[]) {
    const allowed = (lifecycle[move].from as readonly string[]).includes(state);
    test(`${move} ${allowed ? "is open to" : "is refused to"} a ${state} site`, async () => {
      const site = await siteIn(house, `${move} ${state}`);
      const closed_on = closedOn[state];
      if (closed_on) accepted(await inReception(house, closeSite, { site, closed_on, version: 1 }));
      const sent = { ...calls[move].with, site };
      const result = await inReception(
        house,
        calls[move].act,
        "version" in sent && closed_on ? { ...sent, version: 2 } : sent,
      );
      if (allowed) accepted(result);
      else refused(result, "wrong-state");
    });
  }

test("hours that do not parse are refused with the place of the error, and nothing is saved", async () => {
  const bad = await inReception(house, openSite, { ...siteInput("bad"), weekly: "Mo-Fr 9h-17h" });
  const { issues } = refused(bad, "bad-input");
  assert.equal(issues?.[0]?.path[0], "weekly");
  assert.match(issues?.[0]?.say.en ?? "", /character 7: a time is expected/);
  const site = await siteIn(house, "bad");
  assert.match(
    refused(await change(site, { weekly: "Mo-Fr 09:00-17:00; Lu off" }), "bad-input").say.fr,
    /caractère 20/,
  );
});

test("new hours hold from their day, older ones stay readable, and a stale form shows both", async () => {
  const site = await siteIn(house, "extended");
  accepted(await change(site));
  const { current } = refused(await change(site, { weekly: "24/7" }), "stale");
  assert.equal((current as { version: number }).version, 2);
  accepted(await change(site, { weekly: "Mo-Sa 08:00-21:00", version: 2 }));
  const rows = (
    accepted(await runView(house.room("reception"), manager, hours, {})) as {
      site_id: string;
      weekly: string;
      week_hours: number;
    }[]
  ).filter((row) => row.site_id === site);
  assert.deepEqual(
    rows.map((row) => [row.weekly, row.week_hours]),
    [
      ["Mo-Fr 09:00-17:00; PH off", 40],
      ["Mo-Sa 08:00-21:00", 78],
    ],
  );
  const kept = await house.asAdmin((client) =>
    client.query("select count(*)::int as n from reception.hours where site_id = $1", [site]),
  );
  assert.equal(kept.rows[0].n, 3, "the superseded entry is not erased");
  assert.deepEqual(pathsOf(await change(site, { valid_from: "2026-04-01", version: 3 })), ["valid_from"]);
});

test("a change marks every day whose hours it changes, until today", async () => {
  await house.asAdmin((client) => client.query("delete from reception.touched"));
  accepted(await change(await siteIn(house, "touched", { opened_on: "2026-05-02" })));
  const touched = await house.asAdmin((client) =>
    client.query("select day::text from reception.touched order by day"),
  );
  assert.deepEqual(
    touched.rows.map((row: { day: string }) => row.day),
    ["2026-05-02", "2026-05-03", "2026-05-04", "2026-05-05", "2026-05-06"],
  );
});

test("the public reads name and hours of shown sites; a hidden site is gone at once, an exception shows", async () => {
  const secret = await siteIn(house, "secret", { public: false, audience: "women" });
  const site = await siteIn(house, "shown");
  const named = async (code: string) =>
    (await shown()).find(({ name }) => name === `Centre ${code} (fictif)`);
  assert.equal(await named("secret"), undefined);
  assert.deepEqual(await named("shown"), {
    name: "Centre shown (fictif)",
    audience: "all",
    today: ["09:00–17:00"],
    openNow: true,
    closesAt: "17:00",
  });
  accepted(
    await inReception(house, setException, { site, day: "2026-05-06", closed: true, reason: "works" }),
  );
  assert.deepEqual(await named("shown"), {
    name: "Centre shown (fictif)",
    audience: "all",
    today: [],
    openNow: false,
    opensNext: { day: "2026-05-07", time: "09:00" },
  });
  accepted(await inReception(house, setVisibility, { site, public: false, version: 1 }));
  assert.equal(await named("shown"), undefined);
  accepted(await inReception(house, setVisibility, { site: secret, public: true, version: 1 }));
  assert.equal((await named("secret"))?.audience, "women");
});

test("a closed site leaves the public page, and a first day before the opening is refused", async () => {
  const site = await siteIn(house, "ending");
  const close = (closed_on: string) => inReception(house, closeSite, { site, closed_on, version: 1 });
  assert.deepEqual(pathsOf(await close("2026-04-27")), ["closed_on"]);
  accepted(await close("2026-05-06"));
  assert.ok((await shown()).every(({ name }) => name !== "Centre ending (fictif)"));
});

test("a host works on the sites of the mandate only, and another agency sees none of them", async () => {
  const [mine, other] = [await siteIn(house, "mine"), await siteIn(house, "not-mine")];
  const host = hostOf(mine);
  assert.deepEqual(
    (await sitesOf(house, host)).map(({ id }) => id),
    [mine],
  );
  refused(
    await inReception(house, recordPassages, { site: other, day: "2026-05-05", count: 3 }, host),
    "not-found",
  );
  refused(
    await inReception(house, setHours, { ...calls["set-hours"].with, site: mine }, host),
    "not-allowed",
  );
  accepted(
    await inReception(
      house,
      setException,
      {
        site: mine,
        day: "2026-05-06",
        closed: false,
        opens: "20:00",
        closes: "02:00",
        reason: "cold-or-heat",
      },
      host,
    ),
  );
  assert.equal((await sitesOf(house, host))[0]?.today, "20:00–02:00");
  assert.deepEqual(
    await sitesOf(house, mandateFor("reception", "manager", { agency: "other", agent: "other" })),
    [],
  );
  refused(await inReception(house, openSite, siteInput("mine")), "duplicate");
});
