/** What PostgreSQL's catalogue says a schema holds: the source of the committed dump and of the generated types. */
import type pg from "pg";

/** A column as the catalogue tells it. */
export type CatalogueColumn = {
  table: string;
  column: string;
  type: string;
  nullable: boolean;
  identity: boolean;
  fallback: string | null;
};

/** The columns of a schema's tables, in order. */
export const columnsOf = async (client: pg.ClientBase, schema: string): Promise<CatalogueColumn[]> => {
  const { rows } = await client.query<CatalogueColumn>(
    `select c.relname as table, a.attname as column, format_type(a.atttypid, a.atttypmod) as type, not a.attnotnull as nullable,
      a.attidentity <> '' as identity, pg_get_expr(d.adbin, d.adrelid) as fallback
    from pg_class c join pg_attribute a on a.attrelid = c.oid left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    where c.relnamespace = $1::text::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
    order by c.relname, a.attnum`,
    [schema],
  );
  return rows;
};

/** Constraints, indexes, functions and policies of a schema, as definitions in a stable order. */
export const definitionsOf = async (client: pg.ClientBase, schema: string): Promise<string[]> => {
  const { rows } = await client.query<{ line: string }>(
    `select line from (
      select 1 as kind, format('constraint %s.%s: %s', c.relname, k.conname, pg_get_constraintdef(k.oid)) as line
        from pg_constraint k join pg_class c on c.oid = k.conrelid where c.relnamespace = $1::text::regnamespace and k.contype <> 'n'
      union all select 2, 'index: ' || indexdef from pg_indexes where schemaname = $1::text
      union all select 3, format('policy %s.%s for %s to %s using (%s) check (%s)', tablename, policyname, cmd, array_to_string(roles, ','), coalesce(qual, '-'), coalesce(with_check, '-'))
        from pg_policies where schemaname = $1::text
      union all select 4, format('grant %s on %s to %s', g.privilege_type, c.relname, pg_get_userbyid(g.grantee))
        from pg_class c, aclexplode(c.relacl) g where c.relnamespace = $1::text::regnamespace and c.relkind = 'r' and g.grantee <> c.relowner
      union all select 5, format('grant %s (%s) on %s to %s', g.privilege_type, a.attname, c.relname, pg_get_userbyid(g.grantee))
        from pg_class c join pg_attribute a on a.attrelid = c.oid, aclexplode(a.attacl) g where c.relnamespace = $1::text::regnamespace and c.relkind = 'r'
      union all select 6, format('function %s definer %s config %s', p.oid::regprocedure, p.prosecdef, array_to_string(p.proconfig, ';'))
        from pg_proc p where p.pronamespace = $1::text::regnamespace
      union all select 7, format('grant execute on %s to %s', p.oid::regprocedure, pg_get_userbyid(g.grantee))
        from pg_proc p, aclexplode(p.proacl) g where p.pronamespace = $1::text::regnamespace and g.grantee <> p.proowner
    ) all_lines order by kind, line collate "C"`,
    [schema],
  );
  return rows.map((row) => row.line);
};
