/** `/healthz`: the process lives. `/readyz`: every room it serves answers. */
import type { FastifyInstance } from "fastify";
import { serviceMandate } from "../../../kernel/claim.ts";
import { isDemonstration } from "../../../kernel/postgres/instance.ts";
import { ok } from "../../../kernel/refusal.ts";
import type { OpenHouse } from "../../house/open.ts";

/** Mounts the two addresses that a supervisor asks. */
export const healthRoutes = (app: FastifyInstance, house: OpenHouse): void => {
  app.get("/healthz", async () => ({ alive: true }));

  app.get("/readyz", async (_request, reply) => {
    const rooms = await Promise.all(
      house.served.map(async (name) => {
        const asked = await house
          .room(name)
          .transact(serviceMandate(name, "public"), async (tx) => ok(await isDemonstration(tx)))
          .catch(() => ({ ok: false }));
        return [name, asked.ok] as const;
      }),
    );
    const ready = rooms.every(([, answers]) => answers);
    return reply.code(ready ? 200 : 503).send({ ready, rooms: Object.fromEntries(rooms) });
  });
};
