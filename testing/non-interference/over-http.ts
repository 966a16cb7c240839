/** The same over the server: every address that an outsider's session, or nobody's, can ask for. */
import type { FastifyInstance } from "fastify";
import { buildServer } from "../../apps/api/server.ts";
import { roomOf } from "../../apps/rooms/registry.ts";
import { type RoomName, roomNames } from "../../kernel/words.ts";
import { wallsOf } from "../../walls/all.ts";
import { signInAs } from "../session.ts";
import { type Answers, outsiders } from "./answers.ts";
import type { Twin } from "./twin.ts";

const publicPages = ["/", "/horaires", "/points-d-etape", "/murs", "/accessibilite"].flatMap((path) => [
  path,
  `${path}?lang=en`,
]);

/** Addresses under `/api`: an outsider asks for its own room, and tries every view of every other. */
const addresses: readonly string[] = [
  "/api/me",
  "/api/my-acts",
  "/api/walls",
  ...roomNames.flatMap((room) => [
    `/api/${room}`,
    ...roomOf(room).views.map(({ name }) => `/api/${room}/${name}`),
  ]),
];

/** A server on a house, and the sessions of the outsiders. */
export type Served = { readonly app: FastifyInstance; readonly cookies: ReadonlyMap<string, string> };

/** Opens the server and signs one agent in for each role of the outsiders. */
export const serve = async (twin: Twin): Promise<Served> => {
  const origin = "http://127.0.0.1:3000";
  const app = await buildServer({
    house: twin,
    origin,
    signIn: { providers: [], demonstration: false, home: twin.base.settings.home },
  });
  const cookies = new Map<string, string>([["nobody", ""]]);
  for (const room of outsiders)
    for (const role of Object.keys(wallsOf(room as RoomName).roles)) {
      const account = {
        login: `${room}-${role}`,
        name: `${room} ${role}`,
        mandates: [{ room, role, agency: room, sectors: "all" as const }],
      };
      cookies.set(account.login, await signInAs(twin, account));
    }
  return { app, cookies };
};

/** Status and text of every address, under every session. */
export const answersOver = async ({ app, cookies }: Served): Promise<Answers> => {
  const answers: Answers = new Map();
  for (const [login, cookie] of cookies)
    for (const url of login === "nobody" ? [...publicPages, ...addresses] : addresses) {
      const answer = await app.inject({ url, headers: cookie ? { cookie } : {} });
      answers.set(`${login} ${url}`, `${answer.statusCode} ${answer.body}`);
    }
  return answers;
};
