/**
 * From a room's declaration to PostgreSQL's grants and row-level policies.
 * Everything is revoked first: what is not declared is not granted.
 */
import { commonTables } from "../../kernel/postgres/common-walls.ts";
import type { Reach, RoomWalls, RowRule, TableWall } from "../../kernel/walls.ts";

const claim = (schema: string): string => `(select ${schema}.claim())`;

const rowTest = (schema: string, rule: RowRule): string => {
  const c = claim(schema);
  const listed = (column: string, key: string) =>
    `${column}::text = any (array(select jsonb_array_elements_text(${schema}.claim() -> '${key}')))`;
  const tests: Record<RowRule, string> = {
    room: "true",
    agency: `agency_id = (${c} ->> 'agency')::uuid`,
    agent: `agent_id = (${c} ->> 'agent')::uuid`,
    site: listed("site_id", "sites"),
    sector: listed("sector", "sectors"),
  };
  return tests[rule];
};

/** The condition under which a reach lets a row pass: one branch per row rule. */
export const reachSql = (schema: string, reach: Reach): string => {
  const byRule = Map.groupBy(Object.entries(reach), ([, rule]) => rule);
  const branches = [...byRule].map(([rule, entries]) => {
    const roles = entries.map(([role]) => `'${role}'`).join(", ");
    const role = `(${claim(schema)} ->> 'role') = any (array[${roles}])`;
    return rule === "room" ? `(${role})` : `(${role} and ${rowTest(schema, rule)})`;
  });
  return branches.length > 0 ? branches.join(" or ") : "false";
};

const tableSql = (schema: string, login: string, table: string, wall: TableWall): string[] => {
  const target = `${schema}.${table}`;
  const lines = [
    `alter table ${target} enable row level security`,
    `alter table ${target} force row level security`,
  ];
  lines.push(
    `grant select on ${target} to ${login}`,
    `create policy reads on ${target} for select to ${login} using (${reachSql(schema, wall.read)})`,
  );
  if (wall.insert)
    lines.push(
      `grant insert on ${target} to ${login}`,
      `create policy inserts on ${target} for insert to ${login} with check (${reachSql(schema, wall.insert)})`,
    );
  if (wall.update) {
    const test = reachSql(schema, wall.update.who);
    lines.push(
      `grant update (${wall.update.columns.join(", ")}) on ${target} to ${login}`,
      `create policy updates on ${target} for update to ${login} using (${test}) with check (${test})`,
    );
  }
  if (wall.remove)
    lines.push(
      `grant delete on ${target} to ${login}`,
      `create policy removes on ${target} for delete to ${login} using (${reachSql(schema, wall.remove)})`,
    );
  // The definer functions run as the owner, which is bound by the policies too (force).
  lines.push(`create policy machinery on ${target} to ${login}_owner using (true) with check (true)`);
  return lines;
};

/** Every table of a room: its own and the common ones. */
export const allTables = (walls: RoomWalls): Record<string, TableWall> => ({
  ...walls.tables,
  ...commonTables(walls),
});

/** The whole of a room's grants and policies, as statements to run in order in one transaction. */
export const wallsSql = (walls: RoomWalls, login: string): string[] => {
  const schema = walls.room;
  return [
    `revoke all on schema ${schema} from public`,
    `grant usage on schema ${schema} to ${login}`,
    `revoke all on all tables in schema ${schema} from public, ${login}`,
    `revoke all on all sequences in schema ${schema} from public, ${login}`,
    `revoke all on all functions in schema ${schema} from public, ${login}`,
    `grant execute on function ${schema}.claim() to ${login}`,
    `grant execute on function ${schema}.finish(jsonb, jsonb, jsonb) to ${login}`,
    ...Object.entries(allTables(walls)).flatMap(([table, wall]) => tableSql(schema, login, table, wall)),
  ];
};
