/** Headers that every answer bears: a closed content policy, no framing, no guessing of types, nothing kept by caches. */
import type { FastifyInstance } from "fastify";

const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join("; ");

/** Adds the headers. Files of the client, whose names change with their content, may be kept for a year. */
export const safeHeaders = (app: FastifyInstance): void => {
  app.addHook("onSend", async (request, reply) => {
    reply.header("content-security-policy", contentPolicy);
    reply.header("x-content-type-options", "nosniff");
    reply.header("referrer-policy", "same-origin");
    reply.header("cross-origin-opener-policy", "same-origin");
    reply.header("permissions-policy", "geolocation=(), camera=(), microphone=()");
    if (!request.url.startsWith("/assets/")) reply.header("cache-control", "no-store");
  });
};
