/**
 * `npm run demo:session -- <account>`: opens a session for an account of the demonstration, beside a running server
 * or without one, and prints its cookie on standard output: `trame_session=<value>`.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import {
  type DemoAccount,
  demonstrationAccounts,
  demonstrationIssuer,
  openSession,
} from "../../gate/index.ts";
import { ok, type Refused, type Result, refuse } from "../../kernel/refusal.ts";
import { type OpenHouse, openHouse } from "../house/open.ts";
import { homeOf } from "./checkout.ts";
import { type AdminSettings, withClient } from "./cluster/admin.ts";
import { openDatabase } from "./database.ts";
import { roomServers } from "./room-servers.ts";

const no = (fr: string, en: string): Refused => refuse({ kind: "not-found", say: { fr, en } });

const notHere = no(
  "Cette instance n'est pas une démonstration : connectez-vous par votre fournisseur d'identité.",
  "This instance is not a demonstration: sign in through your identity provider.",
);

const notLoaded = no(
  "Aucun compte de démonstration n'est chargé. Lancez une fois npm start, puis recommencez.",
  "No demonstration account is loaded. Run npm start once, then try again.",
);

const notListed = (asked: string, accounts: readonly DemoAccount[]): Refused => {
  const logins = accounts.map(({ login }) => login).sort();
  const list = logins.join(", ");
  return asked === ""
    ? no(`Donnez un compte : ${list}.`, `Give an account: ${list}.`)
    : no(
        `Le compte « ${asked} » n'existe pas. Choisissez : ${list}.`,
        `The account “${asked}” does not exist. Choose: ${list}.`,
      );
};

/** Opens a session for a login. Refuses outside a demonstration, and a login that no account bears. */
export const demoSession = async (house: Pick<OpenHouse, "room">, login: string): Promise<Result<string>> => {
  const gate = house.room("gate");
  const listed = await demonstrationAccounts(gate);
  if (!listed.ok) return listed;
  if (listed.value === null) return notHere;
  if (listed.value.length === 0) return notLoaded;
  if (!listed.value.some((account) => account.login === login)) return notListed(login, listed.value);
  const opened = await openSession(gate, { issuer: demonstrationIssuer, subject: login });
  return opened.ok ? ok(`trame_session=${opened.value.cookie}`) : opened;
};

/** True once the gate was made on this server, with the keys that this home keeps. A command must not make one itself. */
const hasGate = async (home: string, admin: AdminSettings): Promise<boolean> => {
  if (!existsSync(join(home, "secrets", "gate.json"))) return false;
  const found = await withClient(admin, (client) => client.query("select to_regclass('gate.agent') as gate"));
  return found.rows[0].gate !== null;
};

/** The same, for the home and the server that `env` names: joins a living instance, or opens its database meanwhile. */
export const demoSessionAt = async (env: NodeJS.ProcessEnv, login: string): Promise<Result<string>> => {
  const home = homeOf(env);
  const database = await openDatabase({ home, env, what: "npm run demo:session", join: true });
  if (!database.ok) return database;
  try {
    const admin = await roomServers(database.value.admin, env);
    if (!admin.ok) return admin;
    if (!(await hasGate(home, admin.value("gate")))) return notLoaded;
    const house = openHouse({ home, admin: admin.value, demonstration: false, only: ["gate"], poolSize: 1 });
    try {
      return await demoSession(house, login);
    } finally {
      await house.close();
    }
  } finally {
    database.value.leaving();
    await database.value.stop();
  }
};

if (import.meta.main) {
  const done = await demoSessionAt(process.env, process.argv[2] ?? "");
  if (done.ok) console.log(done.value);
  else console.error(`Trame : ${done.refusal.say.fr} / ${done.refusal.say.en}`);
  process.exitCode = done.ok ? 0 : 1;
}
