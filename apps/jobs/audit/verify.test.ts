import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type pg from "pg";
import { ok } from "../../../kernel/refusal.ts";
import { accepted } from "../../../testing/expect.ts";
import { type TestHouse, testHouse } from "../../../testing/house.ts";
import { mandateFor } from "../../../testing/mandates.ts";
import { secretsOf } from "../../house/secrets.ts";
import { sealAudit } from "./seal.ts";
import { type Finding, verifyAudit } from "./verify.ts";

let house: TestHouse;
before(async () => {
  house = await testHouse();
  await act(40);
});
after(() => house.close());

const officer = mandateFor("police", "officer");
const seal = () => secretsOf(house.settings.home, "police").seal;
const verified = async () => accepted(await verifyAudit(house.room("police"), seal().publicKey));

const act = (count: number): Promise<unknown> =>
  Promise.all(
    Array.from({ length: count }, (_, index) =>
      house.room("police").transact(officer, async (tx) => {
        tx.audit({ act: "test", subject: `thing ${index}`, detail: { index } });
        tx.audit({ act: "test", subject: `other ${index}` });
        return ok(null);
      }),
    ),
  );

/** The lane with most lines, and how many it has. */
const longest = async (client: pg.Client): Promise<{ lane: number; lines: number }> => {
  const { rows } = await client.query<{ lane: number; lines: number }>(
    "select lane, count(*)::int as lines from police.audit group by lane order by 2 desc, 1 limit 1",
  );
  assert.ok(rows[0] && rows[0].lines >= 6, "tampering in the middle needs a lane of some length");
  return rows[0];
};

/** What the verification finds after a tampering that is then undone: what a hand with every right would do. */
const findingsAfter = async (
  tamper: (client: pg.Client, lane: number) => Promise<unknown>,
): Promise<readonly Finding[]> =>
  house.asAdmin(async (client) => {
    const { lane } = await longest(client);
    await client.query("create table kept_lines as select * from police.audit");
    await client.query("create table kept_lanes as select * from police.audit_lane");
    await tamper(client, lane);
    const { findings } = await verified();
    await client.query("truncate police.audit");
    await client.query("insert into police.audit select * from kept_lines");
    await client.query(
      "update police.audit_lane l set seq = k.seq, head = k.head from kept_lanes k where k.lane = l.lane",
    );
    await client.query("drop table kept_lines, kept_lanes");
    assert.deepEqual((await verified()).findings, [], "what was undone verifies again");
    return findings.map(({ room, seq, what, lane: where }) => ({
      room,
      lane: where === lane ? 0 : where,
      seq,
      what,
    }));
  });

test("forty acts at once leave chains that verify, with every line", async () => {
  const before = await verified();
  await act(20);
  const { findings, lines } = await verified();
  assert.deepEqual(findings, []);
  assert.equal(lines, before.lines + 40);
  assert.ok(before.lines >= 80);
});

test("a changed line is named, whichever field was changed", async () => {
  for (const change of [
    "subject = 'nothing'",
    "act = 'read'",
    "agent_id = gen_random_uuid()",
    "role = 'auditor'",
    "at = '2020-01-01'",
    "detail = '{}x'",
    "mandate_id = gen_random_uuid()",
  ])
    assert.deepEqual(
      await findingsAfter((client, lane) =>
        client.query(`update police.audit set ${change} where lane = $1 and seq = 3`, [lane]),
      ),
      [{ room: "police", lane: 0, seq: 3, what: "changed" }],
      change,
    );
});

test("a removed line is named, the first, one in the middle, and the last", async () => {
  for (const seq of [1, 3]) {
    const found = await findingsAfter((client, lane) =>
      client.query("delete from police.audit where lane = $1 and seq = $2", [lane, seq]),
    );
    assert.deepEqual(found, [{ room: "police", lane: 0, seq, what: "removed" }]);
  }
  const last = await findingsAfter((client, lane) =>
    client.query(
      "delete from police.audit where lane = $1 and seq = (select max(seq) from police.audit where lane = $1)",
      [lane],
    ),
  );
  assert.equal(last[0]?.what, "removed");
});

test("a lane cut short is named at its first missing line", async () => {
  const found = await findingsAfter((client, lane) =>
    client.query("delete from police.audit where lane = $1 and seq > 2", [lane]),
  );
  assert.deepEqual(found, [{ room: "police", lane: 0, seq: 3, what: "removed" }]);
});

test("a line inserted at the end, or between two others, is named", async () => {
  const copy =
    "insert into police.audit select lane, $2, at, agent_id, mandate_id, role, act, 'forged', detail, prev, hash from police.audit where lane = $1 and seq = $3";
  const end = await findingsAfter(async (client, lane) => {
    const { rows } = await client.query<{ last: number }>(
      "select max(seq)::int as last from police.audit where lane = $1",
      [lane],
    );
    return client.query(copy, [lane, (rows[0]?.last ?? 0) + 1, 2]);
  });
  assert.ok(["changed", "inserted"].includes(end[0]?.what ?? ""), JSON.stringify(end));
  const between = await findingsAfter(async (client, lane) => {
    await client.query("update police.audit set seq = seq + 1000000 where lane = $1 and seq > 2", [lane]);
    await client.query("update police.audit set seq = seq - 999999 where lane = $1 and seq > 1000000", [
      lane,
    ]);
    return client.query(copy, [lane, 3, 2]);
  });
  assert.equal(between[0]?.seq, 3, JSON.stringify(between));
});

test("two lines that changed places are named", async () => {
  const found = await findingsAfter(async (client, lane) => {
    await client.query("update police.audit set seq = -seq where lane = $1 and seq in (2, 3)", [lane]);
    return client.query(
      "update police.audit set seq = case seq when -2 then 3 else 2 end where lane = $1 and seq < 0",
      [lane],
    );
  });
  assert.equal(found.length, 1);
  assert.equal(found[0]?.seq, 2, JSON.stringify(found));
});

test("a head that was moved with its lines is still caught by the seal", async () => {
  accepted(await sealAudit(house.room("police"), seal(), house.settings.home));
  const found = await findingsAfter(async (client, lane) => {
    await client.query("delete from police.audit where lane = $1 and seq > 2", [lane]);
    return client.query(
      "update police.audit_lane l set seq = a.seq, head = a.hash from police.audit a where l.lane = $1 and a.lane = $1 and a.seq = 2",
      [lane],
    );
  });
  assert.equal(found.length, 1);
  assert.equal(found[0]?.what, "removed");
  assert.deepEqual((await verified()).findings, []);
});

test("a seal signed by another key is named", async () => {
  house.clock.now = new Date(house.clock.now.getTime() + 86_400_000);
  const other = secretsOf(house.settings.home, "street").seal;
  accepted(await sealAudit(house.room("police"), other, house.settings.home));
  assert.ok((await verified()).findings.some(({ what }) => what === "seal"));
});
