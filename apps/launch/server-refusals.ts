/** Why a PostgreSQL server did not let us in, as one sentence. */
import type { Refused } from "../../kernel/refusal.ts";
import { cannot } from "./cannot.ts";
import type { AdminSettings } from "./cluster/admin.ts";

type Say = (at: string, admin: AdminSettings) => Refused;

const unreachable: Say = (at) =>
  cannot(
    `Le serveur PostgreSQL ${at} ne répond pas. Vérifiez qu'il tourne et que TRAME_DATABASE_URL le désigne.`,
    `The PostgreSQL server ${at} does not answer. Check that it runs and that TRAME_DATABASE_URL names it.`,
  );

const unknownHost: Say = (at) =>
  cannot(
    `Le nom du serveur PostgreSQL ${at} est inconnu. Vérifiez TRAME_DATABASE_URL.`,
    `The name of the PostgreSQL server ${at} is unknown. Check TRAME_DATABASE_URL.`,
  );

const wrongPassword: Say = (at, { user }) =>
  cannot(
    `Le serveur ${at} refuse le compte ${user} ou son mot de passe. Vérifiez TRAME_DATABASE_URL.`,
    `The server ${at} refuses the account ${user} or its password. Check TRAME_DATABASE_URL.`,
  );

const missingDatabase: Say = (at, { database }) =>
  cannot(
    `La base ${database} n'existe pas sur ${at}. Créez-la (create database ${database}), puis relancez.`,
    `The database ${database} does not exist on ${at}. Create it (create database ${database}), then start again.`,
  );

const tooBusy: Say = (at) =>
  cannot(
    `Le serveur ${at} démarre, s'arrête ou n'a plus de connexion libre. Relancez dans un instant.`,
    `The server ${at} is starting, stopping or out of connections. Start again in a moment.`,
  );

const notEncrypted: Say = (at) =>
  cannot(
    `La connexion chiffrée avec ${at} a échoué. Vérifiez sslmode et le certificat dans TRAME_DATABASE_URL.`,
    `The encrypted connection to ${at} failed. Check sslmode and the certificate in TRAME_DATABASE_URL.`,
  );

const sayings: Readonly<Record<string, Say>> = {
  ECONNREFUSED: unreachable,
  ECONNRESET: unreachable,
  EHOSTUNREACH: unreachable,
  ENETUNREACH: unreachable,
  ETIMEDOUT: unreachable,
  ENOENT: unreachable,
  EACCES: unreachable,
  ENOTFOUND: unknownHost,
  EAI_AGAIN: unknownHost,
  "28P01": wrongPassword,
  "28000": wrongPassword,
  "3D000": missingDatabase,
  "57P03": tooBusy,
  "53300": tooBusy,
};

/** The sentence for what `pg` threw while connecting; anything unknown is a bug and is thrown again. */
export const refuseConnection = (error: unknown, admin: AdminSettings): Refused => {
  if (!(error instanceof Error)) throw error;
  const at = `${admin.host}:${admin.port}`;
  // With several addresses for one name, Node gathers one error per address.
  const inner = error instanceof AggregateError ? error.errors[0] : error;
  const code = String((inner as { code?: string }).code ?? "");
  const say = sayings[code];
  if (say) return say(at, admin);
  if (/timeout|terminated unexpectedly/i.test(error.message)) return unreachable(at, admin);
  if (/SSL|certificate|self-signed|SASL/i.test(`${code} ${error.message}`))
    return /SASL|password/i.test(error.message) ? wrongPassword(at, admin) : notEncrypted(at, admin);
  throw error;
};
