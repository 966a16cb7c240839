/** Who asks in the measures of routes: one signed-in agent for each role of each room. */
import { demoSessionAt } from "../apps/launch/demo-session.ts";
import { accounts } from "../demo/city/accounts.ts";
import { accepted } from "../testing/expect.ts";
import type { City } from "./ground.ts";

/** A session acting under one mandate. `get` and `post` throw on an answer that is not 200. */
export type Desk = {
  readonly room: string;
  readonly role: string;
  readonly get: (path: string) => Promise<string>;
  readonly post: (path: string, body: unknown) => Promise<string>;
};

type Me = { mandate: { id: string }; mandates: { id: string; room: string; role: string }[] };

/** Asks, reads the whole answer, and throws when it is not a plain yes. */
export const ask = async (url: string, init: RequestInit = {}): Promise<string> => {
  const answer = await fetch(url, init);
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(`${url}: ${answer.status} ${text.slice(0, 300)}`);
  return text;
};

const openDesk = async ({ origin, home }: City, login: string, room: string, role: string): Promise<Desk> => {
  const cookie = accepted(await demoSessionAt({ TRAME_HOME: home }, login));
  const get = (path: string) => ask(`${origin}${path}`, { headers: { cookie } });
  const post = (path: string, body: unknown) =>
    ask(`${origin}${path}`, {
      method: "POST",
      headers: { cookie, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  const me = JSON.parse(await get("/api/me")) as Me;
  const mandate = me.mandates.find((one) => one.room === room && one.role === role);
  if (mandate && mandate.id !== me.mandate.id) await post("/api/mandate", { mandate: mandate.id });
  return { room, role, get, post };
};

/** One desk for each role that an account of the demonstration holds. */
export const openDesks = async (city: City): Promise<Desk[]> => {
  const desks: Desk[] = [];
  const seen = new Set<string>();
  for (const { login, mandates } of accounts)
    for (const { room, role } of mandates) {
      if (seen.has(`${room}/${role}`)) continue;
      seen.add(`${room}/${role}`);
      desks.push(await openDesk(city, login, room, role));
    }
  return desks;
};
