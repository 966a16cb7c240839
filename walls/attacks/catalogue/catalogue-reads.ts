/** What PostgreSQL's own catalogue, statistics and server functions could tell of other rooms. */
import type { Attack, Attempt } from "../attack.ts";

const views = [
  "pg_catalog.pg_statistic",
  "pg_catalog.pg_statistic_ext_data",
  "pg_catalog.pg_authid",
  "pg_catalog.pg_shadow",
  "pg_catalog.pg_largeobject",
  "pg_catalog.pg_largeobject_metadata",
  "pg_catalog.pg_user_mapping",
  "pg_catalog.pg_subscription",
  "pg_catalog.pg_stat_activity",
  "pg_catalog.pg_stat_all_tables",
  "pg_catalog.pg_stat_user_tables",
  "pg_catalog.pg_stat_xact_user_tables",
  "pg_catalog.pg_statio_user_tables",
  "pg_catalog.pg_stat_user_indexes",
  "pg_catalog.pg_statio_user_sequences",
  "pg_catalog.pg_stat_database",
  "pg_catalog.pg_stat_user_functions",
  "pg_catalog.pg_stat_progress_vacuum",
  "pg_catalog.pg_stat_wal",
  "pg_catalog.pg_stat_bgwriter",
  "pg_catalog.pg_locks",
  "pg_catalog.pg_prepared_xacts",
  "pg_catalog.pg_sequences",
  "pg_catalog.pg_hba_file_rules",
  "pg_catalog.pg_file_settings",
  "pg_catalog.pg_shmem_allocations",
  "pg_catalog.pg_backend_memory_contexts",
  "pg_catalog.pg_stat_ssl",
  "pg_catalog.pg_stat_replication",
];

const calls = [
  "pg_stat_get_activity(null)",
  "pg_lock_status()",
  "pg_prepared_xact()",
  "pg_database_size(current_database())",
  "pg_stat_get_db_tuples_inserted(1)",
  "pg_stat_get_wal()",
  "pg_current_wal_lsn()",
  "pg_blocking_pids(1)",
  "pg_control_checkpoint()",
  "pg_ls_waldir()",
];

/** Statistics, activity, locks, sizes and settings. */
export const catalogueReads: Attack = {
  name: "catalogue-reads",
  tries: {
    fr: "Lire dans le catalogue et les statistiques du serveur le contenu, le nombre de lignes, l'activité ou la taille des tables d'une autre pièce",
    en: "Read from the server's catalogue and statistics the content, the number of rows, the activity or the size of another room's tables",
  },
  attempts: ({ others, walls }) => {
    const schemas = [...new Set(others.tables.map(({ schema }) => schema))]
      .map((schema) => `'${schema}'`)
      .join(", ");
    return [
      ...views.map((view) => ({ label: view, statements: [`select * from ${view}`] })),
      ...calls.map((call) => ({ label: call, statements: [`select ${call}`] })),
      {
        label: "row estimates",
        statements: ["select relname, reltuples, relpages from pg_catalog.pg_class"],
      },
      { label: "whole rows of pg_class", statements: ["select c from pg_catalog.pg_class c"] },
      {
        label: "column statistics",
        statements: [`select * from pg_catalog.pg_stats where schemaname in (${schemas}, '${walls.room}')`],
      },
      {
        label: "extended statistics",
        statements: [`select * from pg_catalog.pg_stats_ext where schemaname in (${schemas})`],
      },
      ...[
        "tables",
        "columns",
        "table_privileges",
        "role_table_grants",
        "column_privileges",
        "views",
        "triggers",
      ].map((view) => ({
        label: `information_schema.${view}`,
        statements: [
          `select * from information_schema.${view} where ${view === "triggers" ? "event_object_schema" : "table_schema"} in (${schemas})`,
        ],
      })),
      ...others.tables.flatMap(({ schema, table, oid }): Attempt[] => [
        {
          label: `total size of ${schema}.${table}`,
          statements: [`select pg_total_relation_size(${oid}::oid::regclass)`],
        },
        { label: `live rows of ${schema}.${table}`, statements: [`select pg_stat_get_live_tuples(${oid})`] },
        {
          label: `rows written to ${schema}.${table}`,
          statements: [`select pg_stat_get_tuples_inserted(${oid})`],
        },
        {
          label: `file of ${schema}.${table}`,
          statements: [`select pg_relation_filepath(${oid}::oid::regclass)`],
        },
      ]),
    ];
  },
};
