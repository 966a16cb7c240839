/** How many rows each table of a house holds. */
import type { RoomName } from "../../kernel/words.ts";
import type { CityHouse } from "../city-house.ts";

/** Number of rows by table, for every room and the gate. */
export const tableCounts = (house: CityHouse): Promise<Record<string, number>> =>
  house.asAdmin(async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') order by 1`,
    );
    const counts = await client.query<{ name: string; rows: number }>(
      rows
        .map(({ name }) => `select '${name}' as name, count(*)::int as rows from ${name}`)
        .join(" union all "),
    );
    return Object.fromEntries(counts.rows.map((one) => [one.name, one.rows]));
  });

/** Number of lines in the audit of a room. */
export const auditLines = (house: CityHouse, room: RoomName): Promise<number> =>
  house.asAdmin(async (client) => {
    const { rows } = await client.query<{ lines: number }>(
      `select count(*)::int as lines from ${room}.audit`,
    );
    return rows[0]?.lines ?? 0;
  });
