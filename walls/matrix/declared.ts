/**
 * What a room's sources would make, told by PostgreSQL itself: the schema is raised again beside the real one
 * (common part, migrations, walls), read, and rolled back. Comparing two catalogues needs no second reading of SQL.
 */
import type pg from "pg";
import { baseSql } from "../../kernel/postgres/base.ts";
import type { RoomWalls } from "../../kernel/walls.ts";
import { migrationsOf } from "../schema/migrations.ts";
import { wallsSql } from "../sql/policies.ts";
import { type Fact, factsOf } from "./facts.ts";

/** The facts that the sources of a room ask for. Nothing of what is made here outlives the call. */
export const declaredFacts = async (
  client: pg.ClientBase,
  walls: RoomWalls,
  login: string,
): Promise<Fact[]> => {
  const copy = `declared_${walls.room}` as RoomWalls["room"];
  const renamed = (sql: string): string => sql.replaceAll(new RegExp(`\\b${walls.room}\\.`, "g"), `${copy}.`);
  const statements = [
    `create schema ${copy} authorization ${login}_owner`,
    `set local role ${login}_owner`,
    `set local search_path = ${copy}`,
    baseSql(copy),
    ...migrationsOf(walls.room).map(({ sql }) => renamed(sql)),
    ...wallsSql({ ...walls, room: copy }, login),
    "set local search_path = ''",
  ];
  await client.query("begin");
  try {
    await client.query(statements.join(";\n"));
    return await factsOf(client, copy, walls.room);
  } finally {
    await client.query("rollback");
  }
};
