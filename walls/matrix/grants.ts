/** Room x table x login: what PostgreSQL really grants, read from its catalogue. */
import type pg from "pg";

/** What one login may do on one table. `update` lists the columns; a star means all of them. */
export type Grant = {
  readonly room: string;
  readonly table: string;
  readonly login: string;
  readonly select: boolean;
  readonly insert: boolean;
  readonly update: readonly string[];
  readonly delete: boolean;
  readonly truncate: boolean;
  /** True when row-level policies stand between this login and the rows. */
  readonly rows: boolean;
};

const question = `
  select n.nspname as room, c.relname as table, l as login,
    has_any_column_privilege(l, c.oid, 'select') as select, has_any_column_privilege(l, c.oid, 'insert') as insert,
    case when has_table_privilege(l, c.oid, 'update') then array['*'] else array(
      select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        and has_column_privilege(l, c.oid, a.attnum, 'update') order by a.attname) end as update,
    has_table_privilege(l, c.oid, 'delete') as delete, has_table_privilege(l, c.oid, 'truncate') as truncate,
    c.relrowsecurity and c.relforcerowsecurity as rows
  from pg_class c join pg_namespace n on n.oid = c.relnamespace, unnest($2::text[]) l
  where n.nspname = any ($1) and c.relkind in ('r', 'p', 'v', 'm', 'f')
  order by array_position($1, n.nspname::text), c.relname, array_position($2, l)`;

/** Every grant of the given schemas, for every given login, whether granted or not. */
export const readGrants = async (
  client: pg.ClientBase,
  schemas: readonly string[],
  logins: readonly string[],
): Promise<Grant[]> => (await client.query<Grant>(question, [schemas, logins])).rows;

/** What a grant allows, in a few letters: r reads, i inserts, u(columns) updates, d deletes, t empties; a dot is nothing. */
export const lettersOf = (grant: Grant): string => {
  const letters = [
    grant.select ? "r" : "",
    grant.insert ? "i" : "",
    grant.update.length > 0
      ? `u(${grant.update.length === 1 && grant.update[0] === "*" ? "*" : grant.update.length})`
      : "",
    grant.delete ? "d" : "",
    grant.truncate ? "t" : "",
  ].join("");
  return letters === "" ? "." : letters;
};
