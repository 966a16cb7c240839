/** Rows of one's own room that belong to another agency, site, sector or agent, and tables that one's role may not touch. */

import type { Reach, RowRule, TableWall } from "../../../kernel/walls.ts";
import { serviceRoles } from "../../../kernel/words.ts";
import { allTables } from "../../sql/policies.ts";
import type { Attack, Attempt, Scene } from "../attack.ts";
import { identifiersOf } from "../plant.ts";

const own = identifiersOf("own");

/** The condition that picks the rows outside a rule; every row when there is no rule, none when the rule is the room. */
const outside = (rule: RowRule | undefined): string | undefined => {
  const conditions: Record<RowRule, string | undefined> = {
    room: undefined,
    agency: `agency_id is distinct from '${own.agency}'`,
    agent: `agent_id is distinct from '${own.agent}'`,
    site: `site_id::text is distinct from '${own.site}'`,
    sector: `sector is distinct from '${own.sector}'`,
  };
  return rule === undefined ? "true" : conditions[rule];
};

const ruleOf = (reach: Reach | undefined, role: string): RowRule | undefined => reach?.[role];

const attemptsOn = (scene: Scene, table: string, wall: TableWall, role: string): Attempt[] => {
  const name = `${scene.walls.room}.${table}`;
  const as = scene.mandate(role);
  const attempts: Attempt[] = [];
  const add = (verb: string, rule: RowRule | undefined, statement: (condition: string) => string): void => {
    const condition = outside(rule);
    if (condition !== undefined)
      attempts.push({ label: `${role} ${verb} ${name}`, statements: [statement(condition)], as });
  };
  const column = wall.update?.columns[0];
  add("reads", ruleOf(wall.read, role), (condition) => `select * from ${name} where ${condition}`);
  add("deletes from", ruleOf(wall.remove, role), (condition) => `delete from ${name} where ${condition}`);
  if (column)
    add(
      "updates",
      ruleOf(wall.update?.who, role),
      (condition) => `update ${name} set ${column} = ${column} where ${condition}`,
    );
  const planted = scene.insertForeign(name);
  if (planted) add("inserts into", ruleOf(wall.insert, role), () => planted);
  attempts.push({ label: `${role} empties ${name}`, statements: [`truncate ${name}`], as });
  return attempts;
};

/** Every table of the room, under every role it knows and one it does not. */
export const reach: Attack = {
  name: "reach",
  tries: {
    fr: "Dans sa propre pièce, lire ou écrire les lignes d'une autre agence, d'un autre site, secteur ou agent, ou une table fermée à son rôle",
    en: "In one's own room, read or write rows of another agency, site, sector or agent, or a table closed to one's role",
  },
  attempts: (scene) =>
    [...Object.keys(scene.walls.roles), ...serviceRoles, "unknown-role"].flatMap((role) =>
      Object.entries(allTables(scene.walls)).flatMap(([table, wall]) => attemptsOn(scene, table, wall, role)),
    ),
};

/** The room's own tables, as the catalogue knows them, when no claim is open. */
export const unclaimed: Attack = {
  name: "unclaimed",
  tries: {
    fr: "Lire ou écrire les tables de sa propre pièce sans qu'aucun mandat soit ouvert",
    en: "Read or write the tables of one's own room while no mandate is open",
  },
  attempts: ({ walls, ownColumns }) =>
    [...new Set(ownColumns.map(({ table }) => table))].flatMap((table): Attempt[] => {
      const name = `${walls.room}.${table}`;
      const column = ownColumns.find((one) => one.table === table)?.column ?? "";
      return [
        { label: `read ${name}`, statements: [`select * from ${name}`], as: null },
        { label: `delete from ${name}`, statements: [`delete from ${name}`], as: null },
        {
          label: `update ${name}`,
          statements: [`update ${name} set "${column}" = "${column}"`],
          as: null,
          refusals: ["428C9"],
        },
      ];
    }),
};

/** Columns that no declaration lets anybody change. */
export const fixedColumns: Attack = {
  name: "fixed-columns",
  tries: {
    fr: "Changer une colonne que la déclaration ne permet pas de changer : l'agence d'une ligne, son numéro, une empreinte",
    en: "Change a column that the declaration does not allow to change: the agency of a row, its number, a fingerprint",
  },
  attempts: ({ walls, ownColumns }) =>
    ownColumns
      .filter(({ table, column }) => !allTables(walls)[table]?.update?.columns.includes(column))
      .map(({ table, column }) => ({
        label: `${table}.${column}`,
        statements: [`update ${walls.room}.${table} set "${column}" = "${column}"`],
        refusals: ["428C9"],
      })),
};

/** Errors must not carry the values of rows that policies hide. */
export const tellingErrors: Attack = {
  name: "telling-errors",
  tries: {
    fr: "Faire dire à un message d'erreur la valeur d'une ligne qu'on n'a pas le droit de lire (division par zéro, conversion impossible)",
    en: "Make an error message tell the value of a row that one may not read (division by zero, impossible conversion)",
  },
  attempts: (scene) =>
    Object.entries(allTables(scene.walls)).flatMap(([table, wall]) => {
      const name = `${scene.walls.room}.${table}`;
      const role = Object.keys(scene.walls.roles)[0] ?? "";
      const hidden = outside(ruleOf(wall.read, role));
      if (hidden === undefined) return [];
      return [
        {
          label: `division over ${name}`,
          statements: [
            `select * from ${name} x where case when ${hidden} then 1 / (length(x::text) - length(x::text)) > 0 else false end`,
          ],
        },
        {
          label: `conversion over ${name}`,
          statements: [
            `select * from ${name} x where case when ${hidden} then x::text::integer > 0 else false end`,
          ],
        },
      ];
    }),
};
