/** Sends acts and the two commands of the session. */
import type { Answer, Refusal } from "./answer.ts";

const asAnswer = (body: unknown, status: number): Answer => {
  const answer = body as Partial<Answer> | null;
  if (answer?.ok === true) return { ok: true, value: answer.value };
  if (answer?.ok === false && typeof answer.refusal?.kind === "string")
    return { ok: false, refusal: answer.refusal };
  return { ok: false, refusal: { kind: status === 401 ? "not-signed-in" : "broken" } };
};

/** Posts `body` as JSON; `key` makes a retry harmless. A network failure is a refusal of kind `offline`. */
export const send = async (path: string, body: unknown, key?: string): Promise<Answer> => {
  const headers: Record<string, string> = { "content-type": "application/json", accept: "application/json" };
  if (key !== undefined) headers["idempotency-key"] = key;
  try {
    const response = await fetch(path, { method: "POST", headers, body: JSON.stringify(body) });
    const answered: unknown = await response.json().catch(() => null);
    if (response.ok && (answered as { ok?: unknown } | null)?.ok === undefined)
      return { ok: true, value: answered };
    return asAnswer(answered, response.status);
  } catch {
    const refusal: Refusal = { kind: "offline" };
    return { ok: false, refusal };
  }
};
