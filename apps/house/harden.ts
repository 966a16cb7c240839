/** What is taken from everybody in a Trame database, so that catalogue and server functions tell a login nothing of other rooms. */
import type pg from "pg";

/** Statistics that count the rows of tables one may not read. */
const countingViews = [
  "pg_stat_all_tables", "pg_stat_user_tables", "pg_stat_sys_tables", "pg_stat_xact_all_tables", "pg_stat_xact_user_tables",
  "pg_statio_all_tables", "pg_statio_user_tables", "pg_stat_all_indexes", "pg_stat_user_indexes", "pg_statio_all_indexes",
  "pg_statio_user_indexes", "pg_statio_all_sequences", "pg_statio_user_sequences", "pg_sequences", "pg_stat_activity",
  "pg_prepared_xacts", "pg_locks", "pg_largeobject_metadata",
];

/** Functions by which a login could measure, write or carry outside its tables. */
const reachingFunctions = `
  select p.oid::regprocedure::text as signature from pg_proc p
  where p.pronamespace = 'pg_catalog'::regnamespace
    and (p.proname ~ '^(lo_|lowrite|loread|pg_stat_get_|pg_relation_size|pg_total_relation_size|pg_table_size|pg_indexes_size|pg_database_size|pg_tablespace_size|pg_relation_filenode|pg_relation_filepath|pg_ls_|pg_read_|pg_stat_file|pg_notify|pg_export_snapshot|pg_get_wal|query_to_xml|table_to_xml|cursor_to_xml|schema_to_xml|database_to_xml)')
    and p.proname not in ('pg_stat_get_numscans_dummy')`;

/** Rights at the level of the database; not copied by `create database … template`, so said for each database. */
export const closeDatabase = async (client: pg.ClientBase, logins: readonly string[]): Promise<void> => {
  const { rows } = await client.query<{ name: string }>("select quote_ident(current_database()) as name");
  const database = rows[0]?.name ?? "";
  await client.query(`revoke all on database ${database} from public`);
  for (const login of logins) await client.query(`grant connect on database ${database} to ${login}`);
};

/**
 * Takes from `public` what tells of other rooms. Needs a superuser; a managed server without one keeps these
 * readable, which reveals sizes and counts of tables, never their rows: the answer says so.
 */
export const hardenCatalogue = async (client: pg.ClientBase): Promise<{ hardened: boolean }> => {
  const { rows } = await client.query<{ super: boolean }>("select rolsuper as super from pg_roles where rolname = current_user");
  await client.query("revoke all on schema public from public").catch(() => undefined);
  if (!rows[0]?.super) return { hardened: false };
  for (const view of countingViews) await client.query(`revoke select on pg_catalog.${view} from public`);
  const functions = await client.query<{ signature: string }>(reachingFunctions);
  for (const { signature } of functions.rows) await client.query(`revoke execute on function ${signature} from public`);
  const columns = await client.query<{ list: string }>(
    "select string_agg(quote_ident(attname), ', ') as list from pg_attribute where attrelid = 'pg_class'::regclass and attnum > 0 and not attisdropped and attname not in ('reltuples', 'relpages', 'relallvisible', 'relallfrozen')",
  );
  await client.query("revoke select on pg_catalog.pg_class from public");
  await client.query(`grant select (${columns.rows[0]?.list ?? "oid"}) on pg_catalog.pg_class to public`);
  return { hardened: true };
};
