/** Every table of every other room, by every verb. */
import type { Attack, Attempt } from "../attack.ts";
import type { Target } from "../things.ts";

const verbs = ({ schema, table, column }: Target): readonly (readonly [string, string])[] => {
  const name = `${schema}.${table}`;
  return [
    ["read", `select * from ${name}`],
    ["count", `select count(*) from ${name} having count(*) >= 0`],
    ["insert into", `insert into ${name} default values`],
    ["update", `update ${name} set ${column} = ${column}`],
    ["delete from", `delete from ${name}`],
    ["empty", `truncate ${name}`],
    ["copy out", `copy ${name} to stdout`],
    ["lock", `lock table ${name} in access share mode`],
    ["explain", `explain select * from ${name}`],
    ["name", `select '${name}'::regclass::oid`],
  ];
};

/** Reads, writes, locks and plans on the tables of other rooms. */
export const otherTables: Attack = {
  name: "other-tables",
  tries: {
    fr: "Lire, compter, écrire, vider, copier ou verrouiller chaque table de chaque autre pièce, avec ou sans mandat ouvert",
    en: "Read, count, write, empty, copy or lock every table of every other room, with or without an open mandate",
  },
  attempts: ({ others }) =>
    others.tables.flatMap((target): Attempt[] => {
      const name = `${target.schema}.${target.table}`;
      return [
        { label: `read ${name} without a claim`, statements: [`select * from ${name}`], as: null },
        ...verbs(target).map(([verb, statement]) => ({ label: `${verb} ${name}`, statements: [statement] })),
      ];
    }),
};

/** The same tables, from code that builds its SQL while it runs, and by names alone. */
export const roundabout: Attack = {
  name: "roundabout",
  tries: {
    fr: "Atteindre une autre pièce par un bloc de code, un chemin de recherche, une conversion en XML ou une requête citée en texte",
    en: "Reach another room through a code block, a search path, a conversion to XML or a query quoted as text",
  },
  attempts: ({ others }) =>
    others.tables.flatMap(({ schema, table, oid }): Attempt[] => [
      {
        label: `do block on ${schema}.${table}`,
        statements: [
          `do $$ declare found integer; begin execute 'select count(*) from ${schema}.${table}' into found; raise exception 'found %', found; end $$`,
        ],
      },
      {
        label: `search path to ${schema}.${table}`,
        statements: [`set local search_path = ${schema}`, `select * from "${table}"`],
        refusals: ["42P01"],
      },
      {
        label: `xml of ${schema}.${table}`,
        statements: [`select query_to_xml('select * from ${schema}.${table}', true, true, '')`],
      },
      {
        label: `text search over ${schema}.${table}`,
        statements: [`select * from ts_stat('select to_tsvector(x::text) from ${schema}.${table} x')`],
      },
      { label: `row type of ${schema}.${table}`, statements: [`select null::${schema}.${table}`] },
      { label: `size of ${schema}.${table}`, statements: [`select pg_relation_size(${oid}::oid::regclass)`] },
    ]),
};

/** The functions and counters of other rooms. */
export const otherFunctions: Attack = {
  name: "other-functions",
  tries: {
    fr: "Appeler les fonctions d'une autre pièce, qui ont les droits de son propriétaire, ou lire ses compteurs",
    en: "Call the functions of another room, which run with its owner's rights, or read its counters",
  },
  attempts: ({ others }) => [
    ...others.functions.map(({ call }) => ({ label: `call ${call}`, statements: [`select ${call}`] })),
    ...others.sequences.flatMap(({ name, oid }): Attempt[] => [
      { label: `read ${name}`, statements: [`select last_value from ${name}`] },
      { label: `advance ${name}`, statements: [`select nextval('${name}')`] },
      {
        label: `last value of ${name}`,
        statements: [`select pg_sequence_last_value(${oid}::oid::regclass)`],
      },
    ]),
  ],
};
