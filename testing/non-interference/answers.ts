/** Everything that police, court, ground and the public can ask of a house, and the exact text of each answer. */
import { roomOf } from "../../apps/rooms/registry.ts";
import type { View } from "../../kernel/act.ts";
import { type Mandate, serviceMandate } from "../../kernel/claim.ts";
import { fieldsOf } from "../../kernel/parse/fields.ts";
import { ok } from "../../kernel/refusal.ts";
import { runView } from "../../kernel/run/run-act.ts";
import type { RoomName } from "../../kernel/words.ts";
import { publicHours } from "../../rooms/reception/index.ts";
import { listPublished } from "../../rooms/steering/index.ts";
import { wallsOf } from "../../walls/all.ts";
import { mandateFor } from "../mandates.ts";
import { isGuid } from "./is-guid.ts";
import type { Twin } from "./twin.ts";

/** The rooms that must learn nothing of the four. */
export const outsiders: readonly RoomName[] = ["police", "court", "ground"];

/** Answers by route. */
export type Answers = Map<string, string>;

const everySector = ["stalingrad", "eole", "rosa-parks", "halles"];

/** One mandate for each human role of the outsiders. */
export const outsideMandates = (): Mandate[] =>
  outsiders.flatMap((room) =>
    Object.keys(wallsOf(room).roles).map((role) => mandateFor(room, role, { sectors: everySector })),
  );

/** A record of another view that a view asks for by its identifier: the first that this mandate sees. */
const chosen = async (twin: Twin, who: Mandate, from: string): Promise<string | undefined> => {
  const view = roomOf(who.room as RoomName).views.find(({ name }) => name === from);
  const rows = view && (await runView(twin.room(who.room), who, view, {}));
  const [first] = rows?.ok && Array.isArray(rows.value) ? (rows.value as { id?: unknown }[]) : [];
  return isGuid(first?.id) ? first.id : undefined;
};

const queryFor = async (twin: Twin, who: Mandate, view: View): Promise<Record<string, unknown>> => {
  const query: Record<string, unknown> = {};
  for (const field of fieldsOf(view.query))
    if (field.required && field.optionsFrom !== undefined)
      query[field.name] = await chosen(twin, who, field.optionsFrom);
  return query;
};

const ofMandate = async (
  twin: Twin,
  who: Mandate,
  extra: readonly View[],
  answers: Answers,
): Promise<void> => {
  const room = roomOf(who.room as RoomName);
  const needs = await twin.room(who.room).transact(who, async (tx) => ok(await room.needs(tx)));
  answers.set(`${who.room} ${who.role} needs`, JSON.stringify(needs));
  for (const view of [...room.views, ...extra.filter((one) => one.room === who.room)]) {
    const answer = await runView(twin.room(who.room), who, view, await queryFor(twin, who, view));
    answers.set(`${who.room} ${who.role} ${view.name}`, JSON.stringify(answer));
  }
};

/** Every view and every list of needs of the outsiders, under each role, and what public pages read. */
export const answersOf = async (twin: Twin, extra: readonly View[] = []): Promise<Answers> => {
  const answers: Answers = new Map();
  twin.under("asking");
  await Promise.all(outsideMandates().map((who) => ofMandate(twin, who, extra, answers)));
  const hours = await twin.room("reception").transact(serviceMandate("reception", "public"), publicHours);
  const reviews = await twin
    .room("steering")
    .transact(serviceMandate("steering", "public"), async (tx) => ok(await listPublished(tx)));
  answers.set("public hours", JSON.stringify(hours));
  answers.set("public reviews", JSON.stringify(reviews));
  return answers;
};

/** The routes whose answers differ, with both answers cut to what can be read. */
export const differing = (one: Answers, other: Answers): string[] =>
  [...new Set([...one.keys(), ...other.keys()])]
    .filter((route) => one.get(route) !== other.get(route))
    .map((route) => `${route}: ${one.get(route)?.slice(0, 300)} / ${other.get(route)?.slice(0, 300)}`);
