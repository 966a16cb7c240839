/** Transactions under a claim, opened as the server opens them. */
import type pg from "pg";
import { type Binding, type ClaimKey, type Mandate, signClaim } from "../../kernel/claim.ts";

/** What binds a claim to the transaction that just opened on this connection. `life` in seconds. */
export const bindingOf = async (client: pg.Client, life = 60): Promise<Binding> => {
  const { rows } = await client.query<{ pid: number; tx: string; now: string }>(
    "select pg_backend_pid() as pid, (extract(epoch from transaction_timestamp()) * 1000000)::bigint::text as tx, extract(epoch from clock_timestamp())::bigint as now",
  );
  const [row] = rows;
  if (!row) throw new Error("the server said nothing of its own session");
  return { pid: row.pid, transaction: row.tx, expires: Number(row.now) + life };
};

/** Presents a claim in the transaction that is open. */
export const present = (client: pg.Client, claim: string): Promise<unknown> =>
  client.query("select set_config('trame.claim', $1, true)", [claim]);

/** Opens a transaction under a mandate's claim, or under none. */
export const openUnder = async (client: pg.Client, key: ClaimKey, mandate: Mandate | null): Promise<void> => {
  await client.query("begin");
  if (mandate) await present(client, signClaim(mandate, key, await bindingOf(client)));
};
