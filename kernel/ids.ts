/** Identifiers. Acts take their generator as an argument so that runs can be repeated. */
import { createHash, randomUUID } from "node:crypto";

/** Gives a fresh identifier at each call. */
export type NewId = () => string;

/** The everyday generator: random UUID (RFC 9562, version 4). */
export const randomIds: NewId = () => randomUUID();

/** A generator that gives the same identifiers for the same seed; for tests and the demonstration city. */
export const seededIds = (seed: string): NewId => {
  let count = 0;
  return () => namedId(`${seed}/${count++}`);
};

/** The identifier that a name always gets (RFC 9562, version 8: first 16 bytes of SHA-256, marked). */
export const namedId = (name: string): string => {
  const bytes = createHash("sha256").update(name).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
};
