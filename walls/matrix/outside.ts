/** What a login reaches outside its own schema: databases, other schemas, the catalogue's counts, the server's functions. */
import type pg from "pg";
import { countingColumns, countingViews, reachingFunctions } from "../sql/catalogue-limits.ts";
import type { Difference } from "./difference.ts";
import type { RoomLogin } from "./logins.ts";

/** The logins and their schemas; then statements that give rows `role, what`. */
const given = "with l(r, own) as (select * from unnest($1::text[], $2::text[]))";

const questions: readonly string[] = [
  `select r as role, format('cannot connect to %s', current_database()) as what from l
    where not has_database_privilege(r, current_database(), 'connect')`,
  `select r as role, format('may connect to the database %s', datname) as what from l, pg_database
    where datallowconn and datname <> current_database() and has_database_privilege(r, datname, 'connect')`,
  `select r as role, format('may %s in the database', p) as what from l, unnest(array['create', 'temporary']) p
    where has_database_privilege(r, current_database(), p)`,
  `select r as role, format('has %s on schema %s', p, nspname) as what from l, pg_namespace, unnest(array['usage', 'create']) p
    where nspname !~ '^pg_' and nspname <> 'information_schema' and not (nspname = own and p = 'usage') and has_schema_privilege(r, oid, p)`,
  `select r as role, format('%s may be granted by default to %s', d.defaclobjtype, r) as what from l, pg_default_acl d, aclexplode(d.defaclacl) g
    where g.grantee in (0, r::regrole::oid)`,
  `select r as role, format('may set the server parameter %s', parname) as what from l, pg_parameter_acl
    where has_parameter_privilege(r, parname, 'set, alter system')`,
  `select r as role, format('may read pg_catalog.%s', v) as what from l, unnest(array['${countingViews.join("','")}']) v
    where has_table_privilege(r, 'pg_catalog.' || v, 'select')`,
  `select r as role, format('may read pg_class.%s', attname) as what from l, pg_attribute
    where attrelid = 'pg_catalog.pg_class'::regclass and attname in ('${countingColumns.join("','")}') and has_column_privilege(r, attrelid, attname, 'select')`,
  `select r as role, format('may call %s', p.oid::regprocedure) as what from l, pg_proc p
    where p.pronamespace = 'pg_catalog'::regnamespace and p.proname ~ '${reachingFunctions}' and has_function_privilege(r, p.oid, 'execute')`,
  `select r as role, format('may use the foreign server %s', srvname) as what from l, pg_foreign_server
    where has_server_privilege(r, oid, 'usage')`,
  `select '' as role, format('an event trigger stands: %s', evtname) as what from pg_event_trigger`,
  `select '' as role, format('a publication stands: %s', pubname) as what from pg_publication`,
];

/** What the logins reach that no declaration gives. */
export const outsideDifferences = async (
  client: pg.ClientBase,
  rooms: readonly RoomLogin[],
): Promise<Difference[]> => {
  const values = [rooms.map(({ login }) => login), rooms.map(({ room }) => room)];
  const differences: Difference[] = [];
  for (const question of questions) {
    const { rows } = await client.query<{ role: string; what: string }>(`${given} ${question}`, values);
    for (const { role, what } of rows)
      differences.push({
        room: rooms.find(({ login }) => login === role)?.room ?? "",
        what: role ? `login ${role} ${what}` : what,
      });
  }
  return differences;
};
