/** A good claim used again: later, elsewhere, or after it was rewritten; and what a session keeps from one transaction to the next. */
import type pg from "pg";
import { signClaim } from "../../../kernel/claim.ts";
import { allTables } from "../../sql/policies.ts";
import type { Attack, Scene } from "../attack.ts";
import { bindingOf, openUnder, present } from "../claimed.ts";
import { type Through, throughOf } from "../try.ts";

/** A table that this mandate reads rows of: without one, an empty answer would prove nothing. */
const readable = async (scene: Scene, client: pg.Client): Promise<string | undefined> => {
  await openUnder(client, scene.claimKey, scene.mandate());
  let found: string | undefined;
  for (const table of Object.keys(allTables(scene.walls))) {
    const { rowCount } = await client.query(`select from ${scene.walls.room}.${table} limit 1`);
    if (rowCount === 1) found ??= `${scene.walls.room}.${table}`;
  }
  await client.query("rollback");
  return found;
};

type Step = (scene: Scene, client: pg.Client, table: string, claim: string) => Promise<string | undefined>;

const inTransaction = async (
  client: pg.Client,
  claim: string,
  table: string,
): Promise<string | undefined> => {
  await client.query("begin");
  await present(client, claim);
  const what = await throughOf(client, { label: "", statements: [`select * from ${table}`] });
  await client.query("rollback");
  return what;
};

const steps: Readonly<Record<string, Step>> = {
  "a later transaction of the same session": (_, client, table, claim) => inTransaction(client, claim, table),
  "a transaction chained to the same one": async (scene, client, table) => {
    await openUnder(client, scene.claimKey, scene.mandate());
    const { rows } = await client.query<{ claim: string }>("select current_setting('trame.claim') as claim");
    await client.query("commit and chain");
    await present(client, rows[0]?.claim ?? "");
    const what = await throughOf(client, { label: "", statements: [`select * from ${table}`] });
    await client.query("rollback");
    return what;
  },
  "another session": async (scene, _, table, claim) => {
    const other = await scene.connect();
    const what = await inTransaction(other, claim, table);
    await other.end();
    return what;
  },
  "the claim kept for the whole session": async (scene, client, table) => {
    await client.query("begin");
    const claim = signClaim(scene.mandate(), scene.claimKey, await bindingOf(client));
    await client.query("select set_config('trame.claim', $1, false)", [claim]);
    await client.query("commit");
    const what = await throughOf(client, { label: "", statements: [`select * from ${table}`] });
    await client.query("reset trame.claim");
    return what;
  },
  "a claim emptied in the midst of its transaction": async (scene, client, table) => {
    await openUnder(client, scene.claimKey, scene.mandate());
    await present(client, "");
    const what = await throughOf(client, { label: "", statements: [`select * from ${table}`] });
    await client.query("rollback");
    return what;
  },
  "a query prepared under another's claim": async (scene, client, table) => {
    await openUnder(client, scene.claimKey, scene.mandate());
    await client.query(`prepare kept as select * from ${table}`);
    await client.query("execute kept");
    await client.query("commit");
    await client.query("begin");
    const what = await throughOf(client, { label: "", statements: ["execute kept"] });
    await client.query("rollback");
    await client.query("deallocate kept");
    return what;
  },
};

/** Replays of a claim that was good. */
export const replayedClaims: Attack = {
  name: "replayed-claims",
  tries: {
    fr: "Rejouer un mandat valable dans une autre transaction ou une autre session, ou garder ce qu'il a ouvert",
    en: "Replay a valid claim in another transaction or another session, or keep what it opened",
  },
  run: async (scene, client) => {
    const holes: Through[] = [];
    const table = await readable(scene, client);
    if (table === undefined)
      return {
        tried: 1,
        holes: [{ label: "control", what: "a valid claim reads no row: replaying it proves nothing" }],
      };
    await client.query("begin");
    const claim = signClaim(scene.mandate(), scene.claimKey, await bindingOf(client));
    await client.query("commit");
    for (const [label, step] of Object.entries(steps)) {
      const what = await step(scene, client, table, claim);
      if (what) holes.push({ label, what });
    }
    return { tried: Object.keys(steps).length, holes };
  },
};
