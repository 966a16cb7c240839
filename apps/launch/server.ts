/** A PostgreSQL server named by `TRAME_DATABASE_URL`: checked before anything is written to it. */
import { ok, type Result } from "../../kernel/refusal.ts";
import { cannot } from "./cannot.ts";
import { type AdminSettings, withClient } from "./cluster/admin.ts";
import { refuseConnection } from "./server-refusals.ts";

/** Oldest version whose SQL the rooms use. */
const oldestMajor = 15;

type Rights = { may: boolean; major: number; encoding: string };

const askRights = `
  select (rolsuper or (rolcreaterole and has_database_privilege(current_database(), 'create'))) as may,
         current_setting('server_version_num')::int / 10000 as major,
         current_setting('server_encoding') as encoding
    from pg_roles where rolname = current_user`;

const judge = (admin: AdminSettings, { may, major, encoding }: Rights): Result<AdminSettings> => {
  if (major < oldestMajor)
    return cannot(
      `Le serveur est un PostgreSQL ${major} ; Trame demande la version ${oldestMajor} ou plus récente.`,
      `The server is PostgreSQL ${major}; Trame needs version ${oldestMajor} or newer.`,
    );
  if (encoding !== "UTF8")
    return cannot(
      `La base ${admin.database} est en ${encoding}. Créez-en une en UTF8.`,
      `The database ${admin.database} is in ${encoding}. Create one in UTF8.`,
    );
  if (may) return ok(admin);
  return cannot(
    `Le compte ${admin.user} ne peut pas créer les comptes des pièces. Donnez-lui CREATEROLE, et CREATE sur la base ${admin.database}.`,
    `The account ${admin.user} may not create the rooms' accounts. Give it CREATEROLE, and CREATE on the database ${admin.database}.`,
  );
};

/** Connects once and checks version, encoding and rights. Refuses (`unavailable`) with what to correct. */
export const checkServer = async (admin: AdminSettings): Promise<Result<AdminSettings>> => {
  try {
    const found = await withClient(admin, (client) => client.query<Rights>(askRights));
    return judge(admin, found.rows[0] ?? { may: false, major: 0, encoding: "" });
  } catch (error) {
    return refuseConnection(error, admin);
  }
};
