/** The keys of the local provider, kept with the instance's other secrets so that a restart changes nothing. */
import { generateKeyPairSync, type JsonWebKey, randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What the local provider signs with, and what Trame proves itself with there. */
export type DemoKeys = {
  /** P-256 private key that signs ID tokens (ES256). */
  readonly signing: JsonWebKey;
  /** Signs the provider's own cookies. */
  readonly cookies: string;
  readonly clientSecret: string;
};

const fresh = (): DemoKeys => ({
  signing: generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({ format: "jwk" }),
  cookies: randomBytes(32).toString("base64url"),
  clientSecret: randomBytes(32).toString("base64url"),
});

/** Reads the keys from `<home>/secrets/demonstration-provider.json` (mode 0600), or makes them. */
export const demoKeysOf = (home: string): DemoKeys => {
  const folder = join(home, "secrets");
  const path = join(folder, "demonstration-provider.json");
  try {
    return JSON.parse(readFileSync(path, "utf8")) as DemoKeys;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const made = fresh();
  writeFileSync(`${path}.part`, JSON.stringify(made, null, 2), { mode: 0o600 });
  renameSync(`${path}.part`, path);
  return made;
};
