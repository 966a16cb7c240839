/** What the catalogue and the server's own functions must not tell a room's login: sizes and counts of other rooms, and ways around the doors. */

/** Statistics that count the rows of tables one may not read, and the list of who is connected. */
export const countingViews: readonly string[] = [
  "pg_stat_all_tables",
  "pg_stat_user_tables",
  "pg_stat_sys_tables",
  "pg_stat_xact_all_tables",
  "pg_stat_xact_user_tables",
  "pg_statio_all_tables",
  "pg_statio_user_tables",
  "pg_stat_all_indexes",
  "pg_stat_user_indexes",
  "pg_statio_all_indexes",
  "pg_statio_user_indexes",
  "pg_statio_all_sequences",
  "pg_statio_user_sequences",
  "pg_sequences",
  "pg_stat_activity",
  "pg_prepared_xacts",
  "pg_locks",
  "pg_largeobject_metadata",
];

/** Columns of `pg_class` that say how many rows a table has. */
export const countingColumns: readonly string[] = ["reltuples", "relpages", "relallvisible", "relallfrozen"];

/** Functions by which a login could measure, write, wait or carry outside its tables; a regular expression on their names. */
export const reachingFunctions =
  "^(lo_|lowrite|loread|pg_stat_get_|pg_relation_size|pg_total_relation_size|pg_table_size|pg_indexes_size|pg_database_size|pg_tablespace_size" +
  "|pg_relation_filenode|pg_relation_filepath|pg_ls_|pg_read_|pg_stat_file|pg_notify|pg_export_snapshot|pg_get_wal|pg_current_wal|pg_last_wal|pg_control_" +
  "|pg_lock_status|pg_blocking_pids|pg_safe_snapshot_blocking_pids|pg_isolation_test|pg_prepared_xact|pg_sequence_last_value|pg_get_sequence_data" +
  "|pg_advisory_|pg_try_advisory_|pg_logical_emit_message|query_to_xml|table_to_xml|cursor_to_xml|schema_to_xml|database_to_xml)";

/** The signatures of the reaching functions of this server, as rows `signature`. */
export const reachingSignatures = `
  select p.oid::regprocedure::text as signature from pg_proc p
  where p.pronamespace = 'pg_catalog'::regnamespace and p.proname ~ '${reachingFunctions}'`;
