/**
 * Who acts, and the signed claim that says so to the database.
 *
 * The claim is a JSON text in base64, a dot, and its HMAC-SHA256 in hexadecimal. It is bound to one backend
 * and one transaction, and expires: learnt by an injected statement, it is of no use anywhere else.
 * Source: RFC 2104 (HMAC); the database recomputes it with its built-in `sha256`.
 */
import { createHmac } from "node:crypto";
import type { SchemaName, ServiceRole } from "./words.ts";

/** A mandate: one agent, acting for one agency, in one room, in one role. There is no empty scope. */
export type Mandate = {
  readonly room: SchemaName;
  readonly role: string;
  readonly agent: string;
  readonly mandate: string;
  readonly agency: string;
  /** Sites this mandate covers; read only by policies whose row rule is `site`. Empty means none. */
  readonly sites: readonly string[];
  /** Sectors this mandate covers; read only by policies whose row rule is `sector`. Empty means none. */
  readonly sectors: readonly string[];
};

/** The key with which a room's claims are signed. */
export type ClaimKey = { readonly kid: number; readonly secret: Buffer };

/** What binds a claim to the transaction that opens with it. */
export type Binding = { readonly pid: number; readonly transaction: string; readonly expires: number };

const nobody = "00000000-0000-0000-0000-000000000000";

/** The machinery's own mandate in a room. */
export const serviceMandate = (room: SchemaName, role: ServiceRole): Mandate => ({
  room,
  role,
  agent: nobody,
  mandate: nobody,
  agency: nobody,
  sites: [],
  sectors: [],
});

/** Signs a mandate for one transaction. */
export const signClaim = (mandate: Mandate, key: ClaimKey, binding: Binding): string => {
  const claim = { ...mandate, kid: key.kid, pid: binding.pid, tx: binding.transaction, exp: binding.expires };
  const body = Buffer.from(JSON.stringify(claim), "utf8").toString("base64");
  return `${body}.${createHmac("sha256", key.secret).update(body).digest("hex")}`;
};

/** The two 64-byte blocks from which the database recomputes the HMAC (RFC 2104: key xor ipad, key xor opad). */
export const hmacPads = (secret: Buffer): { inner: Buffer; outer: Buffer } => {
  if (secret.length > 64) throw new Error("a claim secret holds at most 64 bytes");
  const inner = Buffer.alloc(64, 0x36);
  const outer = Buffer.alloc(64, 0x5c);
  for (const [index, byte] of secret.entries()) {
    inner[index] = (inner[index] ?? 0) ^ byte;
    outer[index] = (outer[index] ?? 0) ^ byte;
  }
  return { inner, outer };
};
