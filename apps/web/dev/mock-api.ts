/** A small stand-in for the server, to draw and test the desk before it. Never shipped: only `dev` and tests start it. */
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server } from "node:http";
import path from "node:path";
import { figures, review } from "./data/figures.ts";
import { counts, ownActs, plan, rounds, walls } from "./data/lists.ts";
import { rooms } from "./data/rooms.ts";
import { me } from "./data/session.ts";

/** The policy of the real server (`apps/api/headers.ts`), so that what it would block shows here first. */
const policy = [
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
const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".ttf": "font/ttf",
  ".svg": "image/svg+xml",
};

type Given = { readonly status: number; readonly body: unknown };
type State = {
  mandate: string;
  signedIn: boolean;
  included: Set<string>;
  visas: Set<string>;
  frozen: boolean;
  version: number;
};

const rowsOf = (rows: readonly unknown[]): Given => ({ status: 200, body: { rows, total: rows.length } });
const refused = (status: number, refusal: unknown): Given => ({ status, body: { ok: false, refusal } });
const done = (value: unknown = {}): Given => ({ status: 200, body: { ok: true, value } });

const reviewNow = (state: State) => ({
  ...review,
  review: { ...review.review, state: state.frozen ? "frozen" : "open", version: state.version },
  figures: review.figures.map((figure) => ({
    ...figure,
    included: state.included.has(figure.key),
    visa: state.visas.has(figure.key) ? { agent: "Camille Roux", at: new Date().toISOString() } : figure.visa,
    canVisa: figure.canVisa && !state.visas.has(figure.key) && !state.frozen,
  })),
});

const get = (url: URL, state: State): Given | undefined => {
  const name = url.pathname.replace("/api/", "");
  const lists: Readonly<Record<string, readonly unknown[]>> = {
    "steering/plan": plan,
    "steering/figures": figures,
    "steering/reviews": [reviewNow(state).review],
    "steering/counts": counts.slice(0, 30),
    "steering/thousand": counts,
    "street/rounds": rounds,
  };
  if (!state.signedIn) return refused(401, { kind: "not-signed-in" });
  if (name === "me") return { status: 200, body: me(state.mandate) };
  if (name === "walls") return { status: 200, body: walls };
  if (name === "my-acts") return { status: 200, body: ownActs };
  if (name === "steering/review") return { status: 200, body: reviewNow(state) };
  if (lists[name]) return rowsOf(lists[name]);
  return rooms[name] ? { status: 200, body: rooms[name] } : undefined;
};

const post = (name: string, body: Record<string, unknown>, state: State): Given => {
  if (name === "mandate") state.mandate = String(body["mandate"]);
  if (name === "sign-out") state.signedIn = false;
  if (name === "steering/choose-figures") state.included = new Set(body["figures"] as string[]);
  if (name === "steering/give-visa") state.visas.add(String(body["figure"]));
  if (name === "steering/freeze-review") state.frozen = true;
  if (name.startsWith("steering/")) state.version += 1;
  if (name === "steering/open-review") return done({ id: "review-1" });
  if (name === "steering/update-action")
    return refused(409, {
      kind: "stale",
      version: 4,
      yours: body,
      current: { ...body, state: "done", version: 4 },
    });
  if (name === "steering/compose-comparison")
    return refused(422, {
      kind: "forbidden-comparison",
      say: {
        fr: "226 compte des personnes, 420 compte des mesures : l’un sur l’autre n’est pas un taux.",
        en: "226 counts persons, 420 counts measures: one over the other is not a rate.",
      },
    });
  if (name === "police/declare-counts")
    return done({
      accepted: 28,
      refused: [
        {
          line: 12,
          say: { fr: "Cette date n’existe pas : 31/04/2026.", en: "This date does not exist: 31/04/2026." },
        },
      ],
    });
  return done();
};

const readBody = async (request: IncomingMessage): Promise<Record<string, unknown>> => {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return JSON.parse(Buffer.concat(pieces).toString() || "{}") as Record<string, unknown>;
};

const file = async (dist: string, pathname: string) => {
  const wanted = pathname.startsWith("/assets/") ? path.normalize(pathname) : "/desk/index.html";
  return { type: types[path.extname(wanted)] ?? "text/plain", body: await readFile(path.join(dist, wanted)) };
};

/** A running mock server. */
export type Mock = {
  readonly url: string;
  readonly server: Server;
  readonly signedIn: (yes: boolean) => void;
  /** Opens the frozen review again, for the next test. */
  readonly thaw: () => void;
};

type Choice = { readonly port?: number; readonly dist?: string };

/** Serves a build and the mock API; resolves once it listens. */
export const startMock = async (choice: Choice = {}): Promise<Mock> => {
  const { port = 0, dist = path.join(import.meta.dirname, "../dist") } = choice;
  const state: State = {
    mandate: "m-steering",
    signedIn: true,
    included: new Set(review.figures.filter((figure) => figure.included).map((figure) => figure.key)),
    visas: new Set(),
    frozen: false,
    version: 4,
  };
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://mock");
    const answer = async () => {
      if (!url.pathname.startsWith("/api/")) {
        const found = await file(dist, url.pathname);
        response
          .writeHead(200, { "content-type": found.type, "content-security-policy": policy })
          .end(found.body);
        return;
      }
      const given =
        request.method === "POST"
          ? post(url.pathname.replace("/api/", ""), await readBody(request), state)
          : get(url, state);
      const { status, body } = given ?? refused(404, { kind: "not-found" });
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    };
    answer().catch(() => response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const address = server.address();
  const bound = typeof address === "object" && address !== null ? address.port : port;
  return {
    url: `http://127.0.0.1:${bound}`,
    server,
    signedIn: (yes) => {
      state.signedIn = yes;
    },
    thaw: () => {
      state.frozen = false;
    },
  };
};
