import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { accessOf } from "../../testing/access.ts";
import { accepted } from "../../testing/expect.ts";
import { type TestHouse, testHouse } from "../../testing/house.ts";
import { mandateFor } from "../../testing/mandates.ts";
import { ok } from "../refusal.ts";
import { statement } from "./query.ts";
import { type OpenRoom, openRoom } from "./room.ts";

let house: TestHouse;
let street: OpenRoom;
before(async () => {
  house = await testHouse();
  const { connection, claimKey } = accessOf(house, "street");
  // One connection: each transaction finds the session of the one before.
  street = openRoom({ room: "street", connection: { ...connection, max: 1 }, claimKey });
});
after(async () => {
  await street.close();
  await house.close();
});

const one = mandateFor("street", "outreach", { agency: "one" });
const other = mandateFor("street", "outreach", { agency: "other" });

const inject = (who: typeof one, text: string) =>
  street.transact(who, async (tx) =>
    ok(await tx.all(statement(sql<Record<string, unknown>>`${sql.raw(text)}`))),
  );

test("the same session serves one mandate after another", async () => {
  const pid = async () => accepted(await inject(one, "select pg_backend_pid() as pid"))[0]?.["pid"];
  assert.equal(await pid(), await pid());
});

test("a cursor held open under one agency's mandate is gone when another's begins", async () => {
  accepted(await inject(one, "declare kept cursor with hold for select 'a row of agency one' as told"));
  await assert.rejects(inject(other, "fetch all from kept"), { code: "34000" });
});

test("a prepared statement, a setting and a channel do not outlive their transaction", async () => {
  accepted(await inject(one, "prepare kept as select 1"));
  await assert.rejects(inject(other, "execute kept"), { code: "26000" });
  accepted(await inject(one, "listen kept"));
  accepted(await inject(other, "select 1"));
  // PostgreSQL leaves a channel when the transaction that said so commits.
  assert.deepEqual(accepted(await inject(other, "select pg_listening_channels() as channel")), []);
  accepted(await inject(one, "set search_path = street"));
  accepted(await inject(one, "set default_transaction_read_only = on"));
  accepted(await inject(one, "set row_security = off"));
  const [settings] = accepted(
    await inject(
      other,
      "select current_setting('search_path') as path, current_setting('transaction_read_only') as read_only, current_setting('row_security') as rows",
    ),
  );
  assert.deepEqual(settings, { path: '""', read_only: "off", rows: "on" });
});

test("a claim is not left behind for the next transaction", async () => {
  accepted(await inject(one, "select set_config('trame.claim', current_setting('trame.claim'), false)"));
  const [told] = accepted(await inject(other, "select street.claim() ->> 'agency' as agency"));
  assert.equal(told?.["agency"], other.agency);
});
