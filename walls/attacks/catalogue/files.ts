/** The machine behind the database: its files, its programs, its settings. */
import type { Attack, Attempt } from "../attack.ts";

const inside = [
  "copy (select 1) to program 'cat'",
  "copy (select 1) to '/tmp/out'",
  "select pg_read_file('/etc/passwd')",
  "select pg_read_file('postgresql.auto.conf')",
  "select pg_read_binary_file('PG_VERSION')",
  "select pg_read_file('PG_VERSION', 0, 10)",
  "select pg_ls_dir('.')",
  "select pg_ls_dir('/')",
  "select pg_stat_file('/etc/passwd')",
  "select * from pg_ls_waldir()",
  "select * from pg_ls_logdir()",
  "select * from pg_ls_tmpdir()",
  "select pg_current_logfile()",
  "select pg_rotate_logfile()",
  "select pg_reload_conf()",
  "select pg_switch_wal()",
  "select pg_create_restore_point('x')",
  "select pg_logical_emit_message(true, 'x', 'y')",
  "select current_setting('data_directory')",
  "select current_setting('config_file')",
  "load '/tmp/library.so'",
  "set local log_statement = 'all'",
  "set local session_replication_role = replica",
  "set local lc_messages = 'C'",
  "set local zero_damaged_pages = on",
  "set local ignore_checksum_failure = on",
  "set local session_preload_libraries = 'x'",
  "checkpoint",
  "security label on schema public is 'x'",
];

/** Reading and writing files, running programs, changing the server's settings. */
export const files: Attack = {
  name: "files",
  tries: {
    fr: "Lire ou écrire un fichier de la machine, y lancer un programme, changer un réglage du serveur",
    en: "Read or write a file of the machine, start a program there, change a setting of the server",
  },
  attempts: ({ walls }): Attempt[] => [
    ...inside.map((statement) => ({
      label: statement,
      statements: [statement],
      refusals: ["55P02", "22023"],
    })),
    ...["touched", "audit", "command"].flatMap((table): Attempt[] => [
      {
        label: `copy ${table} to a program`,
        statements: [`copy (select * from ${walls.room}.${table}) to program 'cat'`],
      },
      {
        label: `fill ${table} from a program`,
        statements: [`copy ${walls.room}.${table} from program 'cat'`],
        refusals: ["0A000"],
      },
      {
        label: `fill ${table} from a file`,
        statements: [`copy ${walls.room}.${table} from '/etc/passwd'`],
        refusals: ["0A000"],
      },
    ]),
    { label: "alter system", statements: ["alter system set log_statement = 'all'"], alone: true },
    { label: "create database", statements: ["create database elsewhere"], alone: true },
    {
      label: "create tablespace",
      statements: ["create tablespace elsewhere location '/tmp/elsewhere'"],
      alone: true,
    },
    {
      label: "create subscription",
      statements: ["create subscription s connection 'dbname=x' publication p with (connect = false)"],
      alone: true,
    },
    { label: "drop database", statements: ["drop database postgres"], alone: true },
  ],
};
