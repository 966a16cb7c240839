/** Puts the provider's own handler under `/demo-idp`, and lets Trame ask it without leaving the process. */
import type { IncomingMessage } from "node:http";
import type { FastifyInstance } from "fastify";
import type { Provider } from "oidc-provider";
import type { CustomFetch } from "openid-client";
import { mountPath } from "./provider.ts";

/** Mounts what is left of `/demo-idp` once the accounts' page has its routes. Bodies are left for the provider to read. */
export const mountProvider = (app: FastifyInstance, provider: Provider, origin: string): void => {
  const handle = provider.callback();
  const { protocol, host } = new URL(origin);
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", (_request, _payload, done) => done(null));
    scope.all(`${mountPath}/*`, (request, reply) => {
      reply.hijack();
      // The provider makes its addresses from these: they are those of the instance, whatever stands in front of it.
      const raw: IncomingMessage & { originalUrl?: string } = request.raw;
      raw.originalUrl = request.url;
      raw.url = request.url.slice(mountPath.length);
      raw.headers["x-forwarded-proto"] = protocol.slice(0, -1);
      raw.headers["x-forwarded-host"] = host;
      void handle(raw, reply.raw);
    });
  });
};

/** Answers as `fetch` would, by handing the request to the application itself. */
export const insideFetch =
  (app: FastifyInstance): CustomFetch =>
  async (url, { method, headers, body }) => {
    const answer = await app.inject({
      method: method === "POST" ? "POST" : "GET",
      url,
      headers,
      ...(body instanceof URLSearchParams ? { payload: body.toString() } : {}),
    });
    const entries = Object.entries(answer.headers).map(([name, value]): [string, string] => [
      name,
      String(value),
    ]);
    return new Response(answer.payload, { status: answer.statusCode, headers: entries });
  };
