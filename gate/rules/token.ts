/** Values that open something: random, sent once to the browser, kept here only as a fingerprint. */
import { createHash, randomBytes } from "node:crypto";

const shape = /^[A-Za-z0-9_-]{43}$/;

/** A fresh value of 256 random bits, in base64url: 43 characters. */
export const newToken = (): string => randomBytes(32).toString("base64url");

/** False for anything that `newToken` cannot have made: it is not worth a question to the database. */
export const isToken = (raw: string): boolean => shape.test(raw);

/** SHA-256 in hexadecimal. A random value of 256 bits needs no salt. */
export const fingerprint = (value: string): string => createHash("sha256").update(value).digest("hex");
