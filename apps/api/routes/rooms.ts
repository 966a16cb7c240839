/** The routes of every room: what it offers to this mandate, its views, its acts. */
import type { FastifyInstance } from "fastify";
import { type Session, toMandate } from "../../../gate/index.ts";
import type { Act, View } from "../../../kernel/act.ts";
import { fieldsOf } from "../../../kernel/parse/fields.ts";
import { type Result, refuse } from "../../../kernel/refusal.ts";
import { runAct, runView } from "../../../kernel/run/run-act.ts";
import { isRoomName, type RoomName, roomTitles } from "../../../kernel/words.ts";
import type { OpenHouse } from "../../house/open.ts";
import { findAct, findView, roomOf } from "../../rooms/registry.ts";
import { notAnObject, sendRefusal, sendResult, sendView } from "../answer.ts";
import { readQuery } from "../query.ts";
import { sessionOf } from "../session.ts";
import { nothingHere } from "../status.ts";

type Params = { room: string; name: string };

/** The room of an address, when the session's mandate opens it and this process serves it. */
const enter = (house: OpenHouse, session: Session, name: string): Result<RoomName> =>
  isRoomName(name) && session.mandate.room === name && house.served.includes(name)
    ? { ok: true, value: name }
    : refuse(nothingHere);

const offered = (session: Session, { roles }: Act | View): boolean => roles.includes(session.mandate.role);

const describeAct = (act: Act) => ({
  name: act.name,
  title: act.title,
  explain: act.explain,
  preview: act.preview,
  fromRecord: act.fromRecord ?? false,
  fields: fieldsOf(act.input),
});

const describeView = (view: View) => ({
  name: view.name,
  title: view.title,
  columns: view.columns,
  ownScreen: view.ownScreen ?? false,
  query: fieldsOf(view.query),
});

const commandPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Mounts the rooms under `/api/<room>`. */
export const roomRoutes = (app: FastifyInstance, house: OpenHouse): void => {
  const gate = house.room("gate");

  app.get<{ Params: Params }>("/api/:room", async (request, reply) => {
    const session = await sessionOf(gate, request);
    if (!session.ok) return sendRefusal(reply, session.refusal);
    const entered = enter(house, session.value, request.params.room);
    if (!entered.ok) return sendRefusal(reply, entered.refusal);
    const room = roomOf(entered.value);
    const needs = await house
      .room(entered.value)
      .transact(toMandate(session.value), async (tx) => ({ ok: true, value: await room.needs(tx) }));
    if (!needs.ok) return sendRefusal(reply, needs.refusal);
    return reply.send({
      room: entered.value,
      title: roomTitles[entered.value],
      needs: needs.value,
      views: room.views.filter((view) => offered(session.value, view)).map(describeView),
      acts: room.acts.filter((act) => offered(session.value, act)).map(describeAct),
    });
  });

  app.get<{ Params: Params }>("/api/:room/:name", async (request, reply) => {
    const session = await sessionOf(gate, request);
    if (!session.ok) return sendRefusal(reply, session.refusal);
    const entered = enter(house, session.value, request.params.room);
    const view = entered.ok ? findView(entered.value, request.params.name) : undefined;
    if (!entered.ok || !view) return sendRefusal(reply, nothingHere);
    const query = readQuery(view.query, request.query);
    return sendView(reply, await runView(house.room(entered.value), toMandate(session.value), view, query));
  });

  app.post<{ Params: Params }>("/api/:room/:name", { bodyLimit: 4_000_000 }, async (request, reply) => {
    const session = await sessionOf(gate, request);
    if (!session.ok) return sendRefusal(reply, session.refusal);
    const entered = enter(house, session.value, request.params.room);
    const act = entered.ok ? findAct(entered.value, request.params.name) : undefined;
    if (!entered.ok || !act) return sendRefusal(reply, nothingHere);
    if (typeof request.body !== "object" || request.body === null || Array.isArray(request.body))
      return sendResult(reply, notAnObject);
    const key = request.headers["idempotency-key"];
    const command = typeof key === "string" && commandPattern.test(key) ? key : undefined;
    return sendResult(
      reply,
      await runAct(house.room(entered.value), toMandate(session.value), act, request.body, command),
    );
  });
};
