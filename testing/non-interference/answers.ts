/** Everything that police, court, ground and the public can ask of a house, and the exact text of each answer. */
import { roomOf } from "../../apps/rooms/registry.ts";
import type { Room, View } from "../../kernel/act.ts";
import { type Mandate, serviceMandate } from "../../kernel/claim.ts";
import { fieldsOf } from "../../kernel/parse/fields.ts";
import { parseInput } from "../../kernel/parse/input.ts";
import { ok } from "../../kernel/refusal.ts";
import type { RoomTransaction } from "../../kernel/transaction.ts";
import type { RoomName } from "../../kernel/words.ts";
import { publicHours } from "../../rooms/reception/index.ts";
import { listPublished } from "../../rooms/steering/index.ts";
import { wallsOf } from "../../walls/all.ts";
import { accepted } from "../expect.ts";
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

type Row = { readonly id?: unknown };

/** The records that a view asks for by their identifiers: in each list, the first that this mandate sees. */
const queryFor = async (tx: RoomTransaction, room: Room, view: View): Promise<Record<string, unknown>> => {
  const query: Record<string, unknown> = {};
  for (const field of fieldsOf(view.query)) {
    const list = field.required && room.views.find(({ name }) => name === field.optionsFrom);
    if (!list) continue;
    const rows = await list.run(tx, {});
    const [first] = rows.ok && Array.isArray(rows.value) ? (rows.value as Row[]) : [];
    if (isGuid(first?.id)) query[field.name] = first.id;
  }
  return query;
};

/** What a view answers in an open transaction: one for all views of a mandate, or the asking would outlast the nights. */
const answerOf = async (tx: RoomTransaction, room: Room, view: View): Promise<unknown> => {
  if (!view.roles.includes(tx.who.role)) return "not for this role";
  const query = parseInput(view.query, await queryFor(tx, room, view), tx.today);
  return query.ok ? view.run(tx, query.value) : query;
};

const ofMandate = async (
  twin: Twin,
  who: Mandate,
  extra: readonly View[],
  factsToo: boolean,
  answers: Answers,
): Promise<void> => {
  const room = roomOf(who.room as RoomName);
  const asked = ({ name }: View): boolean => name !== "facts" || factsToo;
  const answered = await twin.room(who.room).transact(who, async (tx) => {
    answers.set(`${who.room} ${who.role} needs`, JSON.stringify(await room.needs(tx)));
    for (const view of [...room.views, ...extra.filter((one) => one.room === who.room)].filter(asked))
      answers.set(`${who.room} ${who.role} ${view.name}`, JSON.stringify(await answerOf(tx, room, view)));
    return ok(null);
  });
  accepted(answered);
};

/**
 * Every view and every list of needs of the outsiders, under each role, and what public pages read. Without `factsToo`,
 * a room's counts made afresh are left out: they are a hundred times larger than all the rest.
 */
export const answersOf = async (
  twin: Twin,
  extra: readonly View[] = [],
  factsToo = true,
): Promise<Answers> => {
  const answers: Answers = new Map();
  twin.under("asking");
  await Promise.all(outsideMandates().map((who) => ofMandate(twin, who, extra, factsToo, answers)));
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
