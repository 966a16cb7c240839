/** Attributes and memberships of the rooms' logins and owners: none may do more than log in, no owner may even do that. */
import type pg from "pg";
import type { Difference } from "./difference.ts";

/** A room and its login. */
export type RoomLogin = { readonly room: string; readonly login: string };

const attributes = `
  select rolname as role, array_remove(array[
    case when rolsuper then 'superuser' end, case when rolcreaterole then 'may create roles' end,
    case when rolcreatedb then 'may create databases' end, case when rolreplication then 'may replicate' end,
    case when rolbypassrls then 'passes row security' end, case when rolinherit then 'inherits' end,
    case when rolcanlogin and rolname = any ($2::text[]) then 'may log in' end,
    case when not rolcanlogin and rolname = any ($1::text[]) then 'cannot log in' end], null) as wrong
  from pg_roles where rolname = any ($1::text[] || $2::text[])`;

/** Who is a member of whom. The administrator that made the roles is a member of the owners, to migrate. */
const memberships = `
  select pg_get_userbyid(m.member) as member, pg_get_userbyid(m.roleid) as role from pg_auth_members m
  where pg_get_userbyid(m.member) = any ($1::text[] || $2::text[])
    or (pg_get_userbyid(m.roleid) = any ($1::text[] || $2::text[]) and pg_get_userbyid(m.member) <> current_user)`;

const settings = `
  select pg_get_userbyid(setrole) as role, line from pg_db_role_setting, unnest(setconfig) line
  where pg_get_userbyid(setrole) = any ($1::text[] || $2::text[]) and line <> 'search_path=""'`;

const owned = `
  select pg_get_userbyid(refobjid) as role, classid::regclass::text as what from pg_shdepend
  where deptype = 'o' and pg_get_userbyid(refobjid) = any ($1::text[])`;

/** What is wrong with the roles themselves. */
export const loginDifferences = async (
  client: pg.ClientBase,
  rooms: readonly RoomLogin[],
): Promise<Difference[]> => {
  const logins = rooms.map(({ login }) => login);
  const owners = logins.map((login) => `${login}_owner`);
  const roomOf = (role: string): string =>
    rooms.find(({ login }) => login === role || `${login}_owner` === role)?.room ?? "";
  const ask = async <Row extends pg.QueryResultRow>(
    text: string,
    values: string[][] = [logins, owners],
  ): Promise<Row[]> => (await client.query<Row>(text, values)).rows;
  const found = await ask<{ role: string; wrong: string[] }>(attributes);
  const known = new Set(found.map(({ role }) => role));
  return [
    ...[...logins, ...owners]
      .filter((role) => !known.has(role))
      .map((role) => ({ room: roomOf(role), what: `role ${role} is absent` })),
    ...found.flatMap(({ role, wrong }) =>
      wrong.map((one) => ({ room: roomOf(role), what: `role ${role}: ${one}` })),
    ),
    ...(await ask<{ member: string; role: string }>(memberships)).map(({ member, role }) => ({
      room: roomOf(role) || roomOf(member),
      what: `role ${member} is a member of ${role}`,
    })),
    ...(await ask<{ role: string; line: string }>(settings)).map(({ role, line }) => ({
      room: roomOf(role),
      what: `role ${role} is set to ${line}`,
    })),
    ...(await ask<{ role: string; what: string }>(owned, [logins])).map(({ role, what }) => ({
      room: roomOf(role),
      what: `login ${role} owns something (${what})`,
    })),
  ];
};
