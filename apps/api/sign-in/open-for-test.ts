/** A sign-in desk that listens, for the tests: the local provider on, nothing else of the server. */
import { createServer } from "node:net";
import fastify, { type FastifyInstance } from "fastify";
import type { OpenRoom } from "../../../kernel/postgres/room.ts";
import type { ProviderSettings } from "./settings.ts";
import { signIn } from "./sign-in.ts";

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });

/** Listens on a free port of this machine. Close `app` afterwards. */
export const openDesk = async (
  gate: OpenRoom,
  home: string,
  more: { providers?: readonly ProviderSettings[]; demonstration?: boolean } = {},
): Promise<{ app: FastifyInstance; origin: string }> => {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const app = fastify({ forceCloseConnections: true });
  const { providers = [], demonstration = true } = more;
  await signIn(app, { gate, origin, providers, demonstration, home });
  app.get("/desk/", async () => "the desk");
  await app.listen({ host: "127.0.0.1", port });
  return { app, origin };
};
