/** Who I am, what I did, and what may pass between the rooms. */
import type { FastifyInstance } from "fastify";
import { sql } from "kysely";
import { oneself, type Session, toMandate } from "../../../gate/index.ts";
import { isDemonstration } from "../../../kernel/postgres/instance.ts";
import { statement } from "../../../kernel/postgres/query.ts";
import { ok } from "../../../kernel/refusal.ts";
import type { SchemaName } from "../../../kernel/words.ts";
import { wallsForScreens } from "../../../walls/screens.ts";
import type { OpenHouse } from "../../house/open.ts";
import { sendRefusal } from "../answer.ts";
import { sessionOf } from "../session.ts";

type OwnAct = { at: string; act: string; subject: string; detail: string; mandate_id: string };

const mostActs = 500;

const ownActs = async (house: OpenHouse, schema: SchemaName, session: Session) => {
  if (!house.served.includes(schema)) return [];
  const who = schema === "gate" ? oneself(session.agent.id, session.mandate.id) : toMandate(session);
  const rows = await house.room(schema).transact(who, async (tx) =>
    ok(
      await tx.all(
        statement(sql<OwnAct>`select at, act, subject, detail, mandate_id from ${sql.table(`${schema}.audit`)}
          where agent_id = ${session.agent.id} order by at desc limit ${mostActs}`),
      ),
    ),
  );
  return rows.ok
    ? rows.value.map(({ mandate_id, ...row }) => ({ ...row, room: schema, mandate: mandate_id }))
    : [];
};

/** Mounts `/api/me`, `/api/my-acts` and `/api/walls`. */
export const meRoutes = (app: FastifyInstance, house: OpenHouse): void => {
  const gate = house.room("gate");

  app.get("/api/me", async (request, reply) => {
    const session = await sessionOf(gate, request);
    if (!session.ok) return sendRefusal(reply, session.refusal);
    const { agent, mandate, mandates, language } = session.value;
    const demonstration = await gate.transact(
      oneself(session.value.agent.id, session.value.mandate.id),
      async (tx) => ok(await isDemonstration(tx)),
    );
    return reply.send({
      agent,
      mandate,
      mandates,
      language,
      demonstration: demonstration.ok && demonstration.value,
    });
  });

  app.get("/api/my-acts", async (request, reply) => {
    const session = await sessionOf(gate, request);
    if (!session.ok) return sendRefusal(reply, session.refusal);
    const here = await ownActs(house, session.value.mandate.room, session.value);
    const atTheGate = await ownActs(house, "gate", session.value);
    const rows = [...here, ...atTheGate].sort((a, b) => b.at.localeCompare(a.at));
    return reply.send({ rows, total: rows.length });
  });

  app.get("/api/walls", async (request, reply) => {
    const session = await sessionOf(gate, request);
    if (!session.ok) return sendRefusal(reply, session.refusal);
    return reply.send(wallsForScreens());
  });
};
