/** Reads from the instance. A failed read is a value: not signed in, refused, absent, or the network is down. */
import type { Text } from "../../../../kernel/words.ts";

/** A request that did not end in an answer: signed out, unreachable, or refused. */
export type Failure = {
  readonly kind: "not-signed-in" | "not-allowed" | "not-found" | "offline" | "broken";
  readonly say?: Text;
};

/** What a reading gave: the data, or the failure. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };

const kinds: Readonly<Record<number, Failure["kind"]>> = {
  401: "not-signed-in",
  403: "not-allowed",
  404: "not-found",
};

/** Said by the server in its refusal, when it says something. */
const sayOf = (body: unknown): Text | undefined =>
  (body as { refusal?: { say?: Text } } | null)?.refusal?.say ?? undefined;

/** Reads `path` as JSON. Never throws for what a network or a server may do. */
export const read = async <T>(path: string, signal?: AbortSignal): Promise<Read<T>> => {
  try {
    const response = await fetch(path, { headers: { accept: "application/json" }, signal: signal ?? null });
    const body: unknown = await response.json().catch(() => null);
    if (response.ok && body !== null) return { ok: true, value: body as T };
    const kind = kinds[response.status] ?? (response.status === 400 ? "not-found" : "broken");
    const say = sayOf(body);
    return { ok: false, failure: say === undefined ? { kind } : { kind, say } };
  } catch {
    return { ok: false, failure: { kind: "offline" } };
  }
};
