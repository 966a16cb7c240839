/**
 * The keys of each schema, one file per room, readable by the server's own user only (mode 0600).
 * Losing them loses nothing: new ones are made and the database is told at the next start.
 */
import { generateKeyPairSync, randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SchemaName } from "../../kernel/words.ts";

/** The keys of one schema: its login's password, its claims' secret, its seal's key pair. */
export type RoomSecrets = {
  readonly password: string;
  readonly claim: { readonly kid: number; readonly secret: string };
  /** Ed25519 key pair (PEM) that signs the audit's daily heads. */
  readonly seal: { readonly privateKey: string; readonly publicKey: string };
};

const fresh = (): RoomSecrets => {
  const pair = generateKeyPairSync("ed25519");
  return {
    password: randomBytes(24).toString("base64url"),
    claim: {
      kid: 1 + (randomBytes(4).readUInt32BE() % 1_000_000_000),
      secret: randomBytes(32).toString("base64"),
    },
    seal: {
      privateKey: pair.privateKey.export({ type: "pkcs8", format: "pem" }) as string,
      publicKey: pair.publicKey.export({ type: "spki", format: "pem" }) as string,
    },
  };
};

/** Reads the secrets of a schema from `<home>/secrets/<schema>.json`, or makes them. */
export const secretsOf = (home: string, schema: SchemaName): RoomSecrets => {
  const folder = join(home, "secrets");
  const path = join(folder, `${schema}.json`);
  try {
    return JSON.parse(readFileSync(path, "utf8")) as RoomSecrets;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const made = fresh();
  writeFileSync(`${path}.part`, JSON.stringify(made, null, 2), { mode: 0o600 });
  renameSync(`${path}.part`, path);
  return made;
};
