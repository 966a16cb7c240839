/** The whole server over a copy of the demonstration city, for tests: as `npm start` serves it, on a free port. */
import { serve } from "../../apps/api/serve.ts";
import { demonstrationIssuer, openSession } from "../../gate/index.ts";
import { accepted } from "../../testing/expect.ts";
import { freePort } from "../../testing/tools/instance.ts";
import { accounts, type DemoMandate } from "../city/accounts.ts";
import { type CityHouse, cityHouse } from "../city-house.ts";

export type CityServer = {
  readonly house: CityHouse;
  /** Scheme, host and port, without a slash at the end. */
  readonly url: string;
  /** The value of the session cookie of a demonstration account, under its mandate in `room` (the first by default). */
  readonly session: (login: string, room?: DemoMandate["room"]) => Promise<string>;
  readonly close: () => Promise<void>;
};

const switchTo = async (url: string, cookie: string, login: string, room: string): Promise<void> => {
  const headers = { cookie: `trame_session=${cookie}`, "content-type": "application/json" };
  const me = (await (await fetch(`${url}/api/me`, { headers })).json()) as {
    mandates: { id: string; room: string }[];
  };
  const mandate = me.mandates.find((held) => held.room === room)?.id;
  const answer = await fetch(`${url}/api/mandate`, {
    method: "POST",
    headers,
    body: JSON.stringify({ mandate }),
  });
  if (!answer.ok) throw new Error(`${login} holds no mandate in ${room}`);
};

/** Copies the city and serves it. Close it in `after`: the copy goes with it. */
export const cityServer = async (): Promise<CityServer> => {
  const house = await cityHouse();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const { home } = house.settings;
  const signIn = { providers: [], demonstration: true, home };
  const serving = await serve({ house, origin: url, signIn, host: "127.0.0.1", port, home });
  return {
    house,
    url,
    session: async (login, room) => {
      const opened = await openSession(house.room("gate"), { issuer: demonstrationIssuer, subject: login });
      const { cookie } = accepted(opened);
      const first = accounts.find((account) => account.login === login)?.mandates[0]?.room;
      if (room !== undefined && room !== first) await switchTo(url, cookie, login, room);
      return cookie;
    },
    close: serving.close,
  };
};
