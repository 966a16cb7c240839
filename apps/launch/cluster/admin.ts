/** The administrator's connection, and the one database of the cluster. */
import { Client } from "pg";
import { ok, type Result } from "../../../kernel/refusal.ts";
import { cannot } from "../cannot.ts";
import { administrator } from "./initialise.ts";
import { socketPort } from "./settings.ts";

/** How the administrator connects; fits `pg`'s `ClientConfig`. `host` may be a folder that holds a socket. */
export type AdminSettings = {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  readonly ssl?: boolean | { readonly rejectUnauthorized: boolean; readonly ca?: string };
};

/** The database every room lives in. */
const databaseName = "trame";

/** Settings for the private cluster whose socket lies in `socketFolder`. */
export const adminOf = (socketFolder: string, password: string): AdminSettings => ({
  host: socketFolder,
  port: socketPort,
  user: administrator,
  password,
  database: databaseName,
});

/** Connects, runs `work`, and closes. Errors of `pg` go through: the caller knows what they mean. */
export const withClient = async <T>(
  admin: AdminSettings,
  work: (client: Client) => Promise<T>,
): Promise<T> => {
  const client = new Client({ ...admin, connectionTimeoutMillis: 15_000, application_name: "trame launch" });
  // A server that ends while we hold an idle connection is noticed by whoever queries next.
  client.on("error", () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

const codeOf = (error: unknown) => (error as { code?: string }).code;

const create = (admin: AdminSettings) =>
  withClient({ ...admin, database: "postgres" }, async (client) => {
    await client.query(`create database ${databaseName}`);
    // Rooms log in to their database only.
    await client.query(`revoke connect on database postgres, template1 from public`);
  });

/** Makes sure that the database exists and that the kept password opens it. */
export const ensureDatabase = async (admin: AdminSettings): Promise<Result<AdminSettings>> => {
  try {
    await withClient(admin, (client) => client.query("select 1"));
    return ok(admin);
  } catch (error) {
    if (codeOf(error) === "3D000") return create(admin).then(() => ok(admin));
    if (codeOf(error) !== "28P01") throw error;
    return cannot(
      "Le mot de passe gardé dans secrets/database-admin n'est pas celui de ces données. Remettez le dossier secrets qui va avec elles.",
      "The password kept in secrets/database-admin is not the one of these data. Put back the secrets folder that belongs to them.",
    );
  }
};
