/** What PostgreSQL's catalogue says of one schema, as facts that can be compared: owners, grants, row security, policies, functions. */
import type pg from "pg";

/** One fact. Two facts of the same kind and subject are the same thing, whose details may differ. */
export type Fact = { readonly kind: string; readonly subject: string; readonly detail: string };

const who = (column: string): string =>
  `case when ${column} = 0 then 'public' else pg_get_userbyid(${column}) end`;

/** Every statement below gives kind, subject and detail for the schema whose name is `$1`. */
const parts = [
  `select 'schema', 'owner', pg_get_userbyid(nspowner) from pg_namespace where nspname = $1`,
  `select 'grant', format('%s on schema to %s', g.privilege_type, ${who("g.grantee")}), case when g.is_grantable then 'may pass it on' else '' end
    from pg_namespace n, aclexplode(n.nspacl) g where n.nspname = $1 and g.grantee <> n.nspowner`,
  // A table, a sequence, a view: its kind, its owner, and whether row security is on and forced.
  `select case c.relkind when 'r' then 'table' else 'relation' end, c.relname,
      format('kind %s, owner %s%s%s', c.relkind, pg_get_userbyid(c.relowner), case when c.relrowsecurity then ', row security' else '' end,
        case when c.relforcerowsecurity then ', forced' else '' end)
    from pg_class c where c.relnamespace = $1::regnamespace and c.relkind not in ('i', 'S', 'c')`,
  `select 'grant', format('%s on %s to %s', g.privilege_type, c.relname, ${who("g.grantee")}), case when g.is_grantable then 'may pass it on' else '' end
    from pg_class c, aclexplode(c.relacl) g where c.relnamespace = $1::regnamespace and g.grantee <> c.relowner`,
  `select 'grant', format('%s (%s) on %s to %s', g.privilege_type, a.attname, c.relname, ${who("g.grantee")}), case when g.is_grantable then 'may pass it on' else '' end
    from pg_class c join pg_attribute a on a.attrelid = c.oid, aclexplode(a.attacl) g
    where c.relnamespace = $1::regnamespace and g.grantee <> c.relowner`,
  `select 'policy', format('%s on %s', policyname, tablename),
      format('%s for %s to %s using (%s) check (%s)', permissive, cmd, array_to_string(roles, ', '), qual, with_check)
    from pg_policies where schemaname = $1`,
  `select 'function', p.oid::regprocedure::text,
      format('owner %s%s, settings %s, body %s', pg_get_userbyid(p.proowner), case when p.prosecdef then ', with its owner''s rights' else '' end,
        array_to_string(p.proconfig, '; '), p.prosrc)
    from pg_proc p where p.pronamespace = $1::regnamespace`,
  `select 'grant', format('%s on function %s to %s', g.privilege_type, p.oid::regprocedure, ${who("g.grantee")}), ''
    from pg_proc p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) g where p.pronamespace = $1::regnamespace and g.grantee <> p.proowner`,
  `select 'trigger', format('%s on %s', t.tgname, c.relname), pg_get_triggerdef(t.oid)
    from pg_trigger t join pg_class c on c.oid = t.tgrelid where c.relnamespace = $1::regnamespace and not t.tgisinternal`,
  `select 'rule', format('%s on %s', r.rulename, c.relname), pg_get_ruledef(r.oid)
    from pg_rewrite r join pg_class c on c.oid = r.ev_class where c.relnamespace = $1::regnamespace`,
];

/** The facts of a schema, with its name (and that of the schema it copies) written `<schema>`, so that two can be compared. */
export const factsOf = async (client: pg.ClientBase, schema: string, copied = schema): Promise<Fact[]> => {
  const facts: Fact[] = [];
  const names = new RegExp(`\\b(?:${schema}|${copied})\\b`, "g");
  const named = (text: string): string => text.replaceAll(names, "<schema>");
  for (const part of parts) {
    const { rows } = await client.query({ text: part.replaceAll("$1", `'${schema}'`), rowMode: "array" });
    for (const [kind, subject, detail] of rows as string[][])
      facts.push({ kind: kind ?? "", subject: named(subject ?? ""), detail: named(detail ?? "") });
  }
  return facts;
};
