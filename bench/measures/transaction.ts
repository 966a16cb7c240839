/** What a role transaction costs beside the least that the same server can do. */

import { sql } from "kysely";
import pg from "pg";
import { serviceMandate } from "../../kernel/claim.ts";
import { statement } from "../../kernel/postgres/query.ts";
import { ok } from "../../kernel/refusal.ts";
import { mandateFor } from "../../testing/mandates.ts";
import type { Measure } from "../measure.ts";
import { inTurn, sideBySide } from "../samples.ts";

const times = 2000;

/** One connection for both sides: the pool's share is measured with the room, not with the bare query. */
export const transaction: Measure = {
  name: "transaction",
  async *run(ground) {
    const { house, admin } = await ground.empty();
    const room = house.room("police");
    const officer = mandateFor("police", "officer");
    const client = new pg.Client(admin);
    await client.connect();
    const bare = () => client.query("select 1");
    const began = async () => {
      await client.query("begin");
      await client.query("select 1");
      await client.query("commit");
    };
    const one = statement(sql<{ one: number }>`select 1 as one`);
    const table = statement(sql`select id from police.kitchen limit 1`);
    const asked = (query: typeof one | typeof table) => () =>
      room.transact(officer, async (tx) => ok(await tx.first(query)));
    try {
      await inTurn(200, asked(table));
      await inTurn(200, began);
      const [role, select] = await sideBySide(times, asked(one), bare);
      yield { bench: "bare select", unit: "ms", values: select };
      yield {
        bench: "role transaction",
        unit: "ms",
        values: role,
        against: { name: "bare select", values: select },
      };
      const [again, plain] = await sideBySide(times, asked(one), began);
      yield {
        bench: "bare begin, select, commit",
        unit: "ms",
        values: plain,
        against: { name: "bare select", values: select },
      };
      yield {
        bench: "role transaction",
        unit: "ms",
        values: again,
        against: { name: "bare begin, select, commit", values: plain },
      };
      const [policed, unpoliced] = await sideBySide(times, asked(table), asked(one));
      yield {
        bench: "role transaction that reads a table under its policy",
        unit: "ms",
        values: policed,
        against: { name: "role transaction", values: unpoliced },
      };
      const counter = serviceMandate("police", "counter");
      const claims = (number: number) => () =>
        room.transact(counter, async (tx) =>
          ok(
            await tx.first(
              statement(sql`select count(police.claim()) from generate_series(1, ${number}::int)`),
            ),
          ),
        );
      const [hundred, none] = await sideBySide(300, claims(101), claims(1));
      const each = hundred.map((value, place) => Math.max(0, value - (none[place] ?? 0)) / 100);
      yield {
        bench: "verification of a claim",
        unit: "ms",
        values: each,
        against: { name: "role transaction", values: unpoliced },
      };
    } finally {
      await client.end();
    }
  },
};
