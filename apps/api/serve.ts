/** Serves a house: the HTTP server and the background work, closed in good order. */
import { startBackground } from "./background.ts";
import { buildServer, type ServerSettings } from "./server.ts";

/** A server that listens, until it is closed in good order. */
export type Serving = { readonly url: string; close: () => Promise<void> };

/** Listens on an address. Closing ends requests, then the round of doors under way, then the rooms' pools. */
export const serve = async (
  settings: ServerSettings & { host: string; port: number; home: string },
): Promise<Serving> => {
  const app = await buildServer(settings);
  await app.listen({ host: settings.host, port: settings.port });
  const background = startBackground(settings.house, settings.home, (error) =>
    app.log.error(
      { code: (error as { code?: string }).code, at: (error as Error).stack?.split("\n").slice(1, 4) },
      "background round failed",
    ),
  );
  return {
    url: settings.origin,
    close: async () => {
      await app.close();
      await background.close();
      await settings.house.close();
    },
  };
};
