/** Large objects belong to no schema: they would be a drawer that every room can open. */
import type { Attack } from "../attack.ts";

/** Making, reading, changing and carrying large objects. */
export const largeObjects: Attack = {
  name: "large-objects",
  tries: {
    fr: "Se servir des grands objets, qui n'appartiennent à aucune pièce, pour y lire, y laisser ou en tirer quelque chose",
    en: "Use large objects, which belong to no room, to read, leave or fetch something",
  },
  attempts: ({ others: { largeObject } }) =>
    [
      "select lo_creat(-1)",
      "select lo_create(0)",
      "select lo_from_bytea(0, '\\x01')",
      `select lo_get(${largeObject})`,
      `select lo_open(${largeObject}, 262144)`,
      `select lo_put(${largeObject}, 0, '\\x02')`,
      `select lo_unlink(${largeObject})`,
      "select loread(0, 10)",
      "select lowrite(0, '\\x01')",
      "select lo_lseek64(0, 0, 0)",
      "select lo_import('/etc/passwd')",
      `select lo_export(${largeObject}, '/tmp/out')`,
      "select * from pg_catalog.pg_largeobject",
      `grant select on large object ${largeObject} to public`,
      `alter large object ${largeObject} owner to current_user`,
      `comment on large object ${largeObject} is 'x'`,
    ].map((statement) => ({ label: statement, statements: [statement] })),
};
