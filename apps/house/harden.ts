/** What is taken from everybody in a Trame database, so that catalogue and server functions tell a login nothing of other rooms. */
import type pg from "pg";
import { countingColumns, countingViews, reachingSignatures } from "../../walls/sql/catalogue-limits.ts";

/** Rights at the level of the database; not copied by `create database … template`, so said for each database. */
export const closeDatabase = async (client: pg.ClientBase, logins: readonly string[]): Promise<void> => {
  const { rows } = await client.query<{ name: string }>("select quote_ident(current_database()) as name");
  const database = rows[0]?.name ?? "";
  await client.query(`revoke all on database ${database} from public`);
  for (const login of logins) await client.query(`grant connect on database ${database} to ${login}`);
};

const limitColumns = async (client: pg.ClientBase): Promise<void> => {
  const { rows } = await client.query<{ list: string; open: boolean }>(
    `select string_agg(quote_ident(attname), ', ') filter (where attname <> all ($1)) as list,
      bool_or(has_column_privilege('public', attrelid, attname, 'select')) filter (where attname = any ($1)) as open
    from pg_attribute where attrelid = 'pg_catalog.pg_class'::regclass and attnum > 0 and not attisdropped`,
    [countingColumns],
  );
  const [columns] = rows;
  if (!columns?.open) return;
  await client.query("revoke select on pg_catalog.pg_class from public");
  await client.query(`grant select (${columns.list}) on pg_catalog.pg_class to public`);
};

/**
 * Takes from `public` what tells of other rooms; what is closed already stays so. Needs a superuser; a managed server
 * without one keeps these readable, which reveals sizes and counts of tables, never their rows: the answer says so.
 */
export const hardenCatalogue = async (client: pg.ClientBase): Promise<{ hardened: boolean }> => {
  await client.query("revoke all on schema public from public");
  const { rows } = await client.query<{ super: boolean }>(
    "select rolsuper as super from pg_roles where rolname = current_user",
  );
  if (!rows[0]?.super) return { hardened: false };
  const views = await client.query<{ name: string }>(
    "select format('pg_catalog.%I', v) as name from unnest($1::text[]) v where has_table_privilege('public', 'pg_catalog.' || v, 'select')",
    [countingViews],
  );
  for (const { name } of views.rows) await client.query(`revoke select on ${name} from public`);
  const functions = await client.query<{ signature: string }>(
    `select signature from (${reachingSignatures}) f where has_function_privilege('public', signature, 'execute')`,
  );
  for (const { signature } of functions.rows)
    await client.query(`revoke execute on function ${signature} from public`);
  await limitColumns(client);
  return { hardened: true };
};
