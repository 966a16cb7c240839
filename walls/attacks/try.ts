/** Runs attempts and tells which went through. */
import type pg from "pg";
import type { Attempt, Scene } from "./attack.ts";
import { openUnder } from "./claimed.ts";

/** What PostgreSQL answers when a right is missing. */
const insufficientPrivilege = "42501";

/** An attempt that went through, and what it gave. */
export type Through = { readonly label: string; readonly what: string };

const gave = (result: pg.QueryResult): string | undefined => {
  if (result.rowCount === 0) return undefined;
  if (result.rowCount === null) return "it was done";
  return `${result.rowCount} row(s): ${JSON.stringify(result.rows[0] ?? null).slice(0, 200)}`;
};

const ask = async (
  client: pg.Client,
  before: readonly string[],
  { statements, values }: Attempt,
): Promise<pg.QueryResult> => {
  const all = [...before, ...statements];
  if (!values) {
    // One message, as an injected string would come: the answer of the last statement counts.
    const results = (await client.query(all.join(";\n"))) as pg.QueryResult | pg.QueryResult[];
    return Array.isArray(results) ? (results.at(-1) as pg.QueryResult) : results;
  }
  const last = all.pop() ?? "";
  if (all.length > 0) await client.query(all.join(";\n"));
  return client.query(last, [...values]);
};

/** Why an attempt was not refused; undefined when it was refused or gave nothing. `before`: statements that come first. */
export const throughOf = async (
  client: pg.Client,
  attempt: Attempt,
  before: readonly string[] = [],
): Promise<string | undefined> => {
  try {
    return gave(await ask(client, before, attempt));
  } catch (error) {
    const { code, message } = error as pg.DatabaseError;
    if (code === insufficientPrivilege || (code !== undefined && attempt.refusals?.includes(code)))
      return undefined;
    return `an answer that is no refusal: ${code ?? ""} ${message}`;
  }
};

const together = async (
  scene: Scene,
  client: pg.Client,
  attempts: readonly Attempt[],
): Promise<Through[]> => {
  const through: Through[] = [];
  const [first] = attempts;
  await openUnder(client, scene.claimKey, first?.as === undefined ? scene.mandate() : first.as);
  await client.query("savepoint attempt");
  for (const attempt of attempts) {
    const what = await throughOf(client, attempt, ["rollback to attempt"]);
    if (what !== undefined) through.push({ label: attempt.label, what });
  }
  await client.query("rollback");
  return through;
};

/** Tries each attempt from a savepoint, under its claim; those that need it, outside a transaction. */
export const tryAll = async (
  scene: Scene,
  client: pg.Client,
  attempts: readonly Attempt[],
): Promise<Through[]> => {
  const through: Through[] = [];
  for (const attempt of attempts.filter(({ alone }) => alone)) {
    const what = await throughOf(client, attempt);
    if (what !== undefined) through.push({ label: attempt.label, what });
  }
  const inside = attempts.filter(({ alone }) => !alone);
  const byClaim = Map.groupBy(inside, ({ as }) => JSON.stringify(as === undefined ? "usual" : as));
  for (const group of byClaim.values()) through.push(...(await together(scene, client, group)));
  return through;
};
