/** Brings one schema up to date: roles, common part, numbered migrations, then grants and policies from its declaration. */
import { createHash } from "node:crypto";
import type pg from "pg";
import { hmacPads } from "../../kernel/claim.ts";
import { baseSql } from "../../kernel/postgres/base.ts";
import type { RoomWalls } from "../../kernel/walls.ts";
import { wallsSql } from "../../walls/sql/policies.ts";
import type { Migration } from "./migrations.ts";
import type { RoomSecrets } from "./secrets.ts";

/** What is needed to bring one schema up to date: its declaration, login, keys and migrations. */
export type SchemaPlan = {
  readonly walls: RoomWalls;
  readonly login: string;
  readonly secrets: RoomSecrets;
  readonly migrations: readonly Migration[];
  readonly demonstration: boolean;
};

const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");

const makeRoles = async (client: pg.ClientBase, plan: SchemaPlan): Promise<void> => {
  const owner = `${plan.login}_owner`;
  const found = await client.query<{ rolname: string }>(
    "select rolname from pg_roles where rolname = any ($1)",
    [[plan.login, owner]],
  );
  const names = new Set(found.rows.map((row) => row.rolname));
  if (!names.has(owner)) await client.query(`create role ${owner} nologin noinherit`);
  if (!names.has(plan.login)) await client.query(`create role ${plan.login} login noinherit`);
  // The password is our own base64url text: no quote can occur in it.
  await client.query(`alter role ${plan.login} password '${plan.secrets.password}'`);
  // A login may change its own settings and password: whatever a hijacked query left there goes at each start.
  await client.query(`alter role ${plan.login} reset all`);
  const { rows } = await client.query<{ name: string }>("select quote_ident(current_database()) as name");
  await client.query(`alter role ${plan.login} in database ${rows[0]?.name} reset all`);
  await client.query(`alter role ${plan.login} set search_path = ''`);
  await client.query(`grant ${owner} to current_user`);
};

const keepKeys = async (client: pg.ClientBase, plan: SchemaPlan): Promise<void> => {
  const schema = plan.walls.room;
  const pads = hmacPads(Buffer.from(plan.secrets.claim.secret, "base64"));
  await client.query(
    `update ${schema}.claim_key set retired_at = now() where kid <> $1 and retired_at is null`,
    [plan.secrets.claim.kid],
  );
  await client.query(
    // A key that was set aside serves again when its file is put back, from a backup for instance.
    `insert into ${schema}.claim_key (kid, inner_pad, outer_pad) values ($1, $2, $3)
     on conflict (kid) do update set retired_at = null, inner_pad = excluded.inner_pad, outer_pad = excluded.outer_pad`,
    [plan.secrets.claim.kid, pads.inner, pads.outer],
  );
  await client.query(`insert into ${schema}.instance (demonstration) values ($1) on conflict do nothing`, [
    plan.demonstration,
  ]);
};

const applied = async (client: pg.ClientBase, schema: string): Promise<Map<string, string>> => {
  const { rows } = await client.query<{ name: string; hash: string }>(
    "select name, hash from trame_setup.migration where schema_name = $1",
    [schema],
  );
  return new Map(rows.map((row) => [row.name, row.hash]));
};

const runStep = async (client: pg.ClientBase, plan: SchemaPlan, name: string, sql: string): Promise<void> => {
  await client.query(`set local role ${plan.login}_owner`);
  await client.query(`set local search_path = ${plan.walls.room}`);
  await client.query(sql);
  await client.query("reset role");
  await client.query("set local search_path = trame_setup");
  await client.query(
    "insert into trame_setup.migration (schema_name, name, hash, applied_at) values ($1, $2, $3, now())",
    [plan.walls.room, name, hashOf(sql)],
  );
};

const raiseWalls = async (client: pg.ClientBase, plan: SchemaPlan): Promise<void> => {
  const schema = plan.walls.room;
  const statements = wallsSql(plan.walls, plan.login);
  const hash = hashOf(statements.join(";\n"));
  const known = await client.query<{ hash: string }>(
    "select hash from trame_setup.walls where schema_name = $1",
    [schema],
  );
  if (known.rows[0]?.hash === hash) return;
  await client.query(`set local role ${plan.login}_owner`);
  const old = await client.query<{ drop: string }>(
    "select format('drop policy %I on %I.%I', policyname, schemaname, tablename) as drop from pg_policies where schemaname = $1",
    [schema],
  );
  await client.query([...old.rows.map((row) => row.drop), ...statements].join(";\n"));
  await client.query("reset role");
  await client.query(
    "insert into trame_setup.walls (schema_name, hash) values ($1, $2) on conflict (schema_name) do update set hash = excluded.hash",
    [schema, hash],
  );
};

/** Thrown when the database was made by a newer version, or a migration was changed after it ran. */
export class SchemaMismatch extends Error {}

const refuseUnknown = (done: Map<string, string>, plan: SchemaPlan): void => {
  const known = new Map(
    [{ name: "base", sql: baseSql(plan.walls.room) }, ...plan.migrations].map(({ name, sql }) => [
      name,
      hashOf(sql),
    ]),
  );
  for (const [name, hash] of done) {
    const ours = known.get(name);
    if (ours === undefined)
      throw new SchemaMismatch(
        `La base a été faite par une version plus récente de Trame (${plan.walls.room}/${name}) : installez cette version. / The database was made by a newer version of Trame (${plan.walls.room}/${name}): install that version.`,
      );
    if (ours !== hash)
      throw new SchemaMismatch(
        `La migration ${plan.walls.room}/${name} a changé depuis qu'elle a été passée : rétablissez le fichier d'origine. / Migration ${plan.walls.room}/${name} changed after it ran: restore the original file.`,
      );
  }
};

/** Brings one schema up to date, in the caller's transaction. */
export const migrateSchema = async (client: pg.ClientBase, plan: SchemaPlan): Promise<number> => {
  const schema = plan.walls.room;
  await makeRoles(client, plan);
  const done = await applied(client, schema);
  refuseUnknown(done, plan);
  let steps = 0;
  if (!done.has("base")) {
    await client.query(`create schema ${schema} authorization ${plan.login}_owner`);
    await runStep(client, plan, "base", baseSql(schema));
    steps++;
  }
  for (const migration of plan.migrations) {
    if (done.has(migration.name)) continue;
    await runStep(client, plan, migration.name, migration.sql);
    steps++;
  }
  await raiseWalls(client, plan);
  await client.query(`set local role ${plan.login}_owner`);
  await keepKeys(client, plan);
  await client.query("reset role");
  return steps;
};
