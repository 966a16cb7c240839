/** An account of the city that speaks to the instance without a browser. */
import type { DemoMandate } from "../city/accounts.ts";
import type { CityServer } from "./city-server.ts";

/** One answer: its status, its body as JSON when it is (`null` otherwise), and as it came. */
export type Answered = { readonly status: number; readonly body: unknown; readonly text: string };

export type Agent = {
  readonly get: (path: string) => Promise<Answered>;
  /** Posts JSON; a string or `undefined` is sent as it is. */
  readonly post: (path: string, body: unknown, headers?: Record<string, string>) => Promise<Answered>;
};

const asJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const answered = async (response: Response): Promise<Answered> => {
  const text = await response.text();
  return { status: response.status, body: asJson(text), text };
};

/** Signs an account in, under its mandate in `room` (its first by default). */
export const agentOf = async (
  server: CityServer,
  login: string,
  room?: DemoMandate["room"],
): Promise<Agent> => {
  const cookie = `trame_session=${await server.session(login, room)}`;
  return {
    get: async (path) => answered(await fetch(server.url + path, { headers: { cookie } })),
    post: async (path, body, headers) =>
      answered(
        await fetch(server.url + path, {
          method: "POST",
          headers: { cookie, "content-type": "application/json", ...headers },
          ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
        }),
      ),
  };
};
