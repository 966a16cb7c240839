/**
 * The command log: an act sent twice under the same identifier (a retry, a double tap) is done once and gives
 * the first answer. The same identifier with another content is refused.
 */
import type pg from "pg";
import type { Mandate } from "../claim.ts";
import { ok, type Result, refuse } from "../refusal.ts";

/** A submission, under the identifier that its sender gave it. */
export type Command = {
  /** Made by the client, once per submission. */
  readonly id: string;
  readonly act: string;
  /** SHA-256 of the input, in hexadecimal. */
  readonly input: string;
};

/** The answer already given to this command, if any. */
export const findCommand = async (
  client: pg.PoolClient,
  schema: string,
  command: Command,
): Promise<Result<unknown> | undefined> => {
  const found = await client.query(`select act, input, result from ${schema}.command where id = $1`, [
    command.id,
  ]);
  const row = found.rows[0] as { act: string; input: string; result: unknown } | undefined;
  if (!row) return undefined;
  if (row.act === command.act && row.input === command.input) return ok(row.result);
  return refuse({
    kind: "duplicate",
    say: {
      fr: "Cet envoi porte le numéro d'un envoi déjà fait, avec un autre contenu. Rouvrez le formulaire et recommencez.",
      en: "This submission bears the number of an earlier one with other content. Open the form again and start over.",
    },
  });
};

/** Records a command and its answer, in the transaction of the act. */
export const keepCommand = async (
  client: pg.PoolClient,
  schema: string,
  command: Command,
  who: Mandate,
  result: unknown,
  now: Date,
): Promise<void> => {
  await client.query(
    `insert into ${schema}.command (id, agent_id, act, input, result, at) values ($1, $2, $3, $4, $5, $6)`,
    [command.id, who.agent, command.act, command.input, JSON.stringify(result ?? null), now],
  );
};
