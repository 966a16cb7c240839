/** What a role transaction costs beside the least that the same server can do. */
import { sql } from "kysely";
import type pg from "pg";
import { withClient } from "../../apps/launch/cluster/admin.ts";
import { statement } from "../../kernel/postgres/query.ts";
import type { OpenRoom } from "../../kernel/postgres/room.ts";
import { ok } from "../../kernel/refusal.ts";
import { mandateFor } from "../../testing/mandates.ts";
import type { Reading } from "../line.ts";
import type { Measure } from "../measure.ts";
import { inTurn, sideBySide } from "../samples.ts";

const times = 2000;
const claims = 100;

const officer = mandateFor("police", "officer");
const justOne = statement(sql`select 1 as one`);
const underPolicy = statement(sql`select id from police.kitchen limit 1`);
const verifying = (number: number) =>
  statement(sql`select count(police.claim()) from generate_series(1, ${number}::int)`);

const asking = (room: OpenRoom, query: typeof justOne) => () =>
  room.transact(officer, async (tx) => ok(await tx.first(query)));

const bareTransaction = (client: pg.Client) => async () => {
  await client.query("begin");
  await client.query("select 1");
  await client.query("commit");
};

const named = (name: string, values: readonly number[] = []) => ({ name, values });

async function* compare(room: OpenRoom, client: pg.Client): AsyncGenerator<Reading> {
  const works = [
    () => client.query("select 1"),
    bareTransaction(client),
    asking(room, justOne),
    asking(room, underPolicy),
  ];
  for (const work of works) await inTurn(200, work);
  const [select = [], transaction = [], role = [], policed = []] = await sideBySide(times, ...works);
  const bare = named("bare select", select);
  const begun = named("bare begin, select, commit", transaction);
  yield { bench: bare.name, unit: "ms", values: select };
  yield { bench: begun.name, unit: "ms", values: transaction, against: bare };
  yield { bench: "role transaction", unit: "ms", values: role, against: bare };
  yield { bench: "role transaction", unit: "ms", values: role, against: begun };
  yield { bench: "role transaction that reads under a policy", unit: "ms", values: policed, against: begun };
  const [many = [], one = []] = await sideBySide(
    300,
    asking(room, verifying(claims + 1)),
    asking(room, verifying(1)),
  );
  const each = many.map((value, place) => Math.max(0, value - (one[place] ?? 0)) / claims);
  yield { bench: "verification of a claim", unit: "ms", values: each, against: bare };
}

/** Every side waits for one answer at a time, on one connection. */
export const transaction: Measure = {
  name: "transaction",
  async *run(ground) {
    const { house, admin } = await ground.empty();
    const readings: Reading[] = [];
    await withClient(admin, async (client) => {
      for await (const reading of compare(house.room("police"), client)) readings.push(reading);
    });
    yield* readings;
  },
};
