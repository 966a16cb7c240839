/** Puts the HTTP server together: headers, sessions, rooms, reviews, public pages. */
import fastifyCookie from "@fastify/cookie";
import fastify, { type FastifyInstance } from "fastify";
import type { OpenHouse } from "../house/open.ts";
import { publicPages } from "../public/pages.ts";
import { handleFailures } from "./failures.ts";
import { safeHeaders } from "./headers.ts";
import { countsTemplateRoutes } from "./routes/counts-template.ts";
import { healthRoutes } from "./routes/health.ts";
import { meRoutes } from "./routes/me.ts";
import { reviewFileRoutes } from "./routes/review-files.ts";
import { roomRoutes } from "./routes/rooms.ts";
import { sameOriginOnly } from "./same-origin.ts";
import type { SignInSettings } from "./sign-in/settings.ts";
import { signIn } from "./sign-in/sign-in.ts";
import { staticFiles } from "./static.ts";
import { unknownAddresses } from "./unknown-addresses.ts";

/** What the server is built from: the house, its address for browsers, and how people sign in. */
export type ServerSettings = {
  readonly house: OpenHouse;
  /** Where browsers reach the server: `http://127.0.0.1:3000`. */
  readonly origin: string;
  readonly signIn: Omit<SignInSettings, "gate" | "origin">;
  /** Structured log lines, without personal data; `false` for none. */
  readonly log?: boolean;
};

/** Builds the server; the caller listens, or injects requests. */
export const buildServer = async ({
  house,
  origin,
  signIn: signInSettings,
  log,
}: ServerSettings): Promise<FastifyInstance> => {
  const app = fastify({
    bodyLimit: 256_000,
    // The address of a request may name a record; the log keeps the route it matched instead.
    logger: log
      ? {
          level: "info",
          serializers: {
            req: (request) => ({ method: request.method, route: request.routeOptions?.url }),
            res: (reply) => ({ status: reply.statusCode }),
          },
        }
      : false,
    routerOptions: { ignoreTrailingSlash: true },
    forceCloseConnections: true,
  });
  await app.register(fastifyCookie);
  safeHeaders(app);
  sameOriginOnly(app, origin);
  handleFailures(app);
  unknownAddresses(app, house);
  healthRoutes(app, house);
  await app.register(signIn, { gate: house.room("gate"), origin, ...signInSettings });
  meRoutes(app, house);
  countsTemplateRoutes(app, house);
  reviewFileRoutes(app, house);
  roomRoutes(app, house);
  publicPages(app, house);
  await staticFiles(app);
  return app;
};
