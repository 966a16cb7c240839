/** The acts that the load is made of: some stay in their room, some send messages through doors. */
import { randomInt, randomUUID } from "node:crypto";
import { addDays, dayInParis } from "../../kernel/dates.ts";
import { sectors } from "../../kernel/sectors.ts";
import type { RoomName } from "../../kernel/words.ts";
import type { SmallCity } from "./small-city.ts";

/** One submission. It keeps its key until it is acknowledged, however often it is sent. */
export type Command = {
  readonly key: string;
  readonly room: RoomName;
  readonly act: string;
  readonly body: Readonly<Record<string, unknown>>;
};

/** What a worker knows of the night that it declares and corrects. */
export type OwnNight = { readonly site: string; version: number };

const anyOf = <T>(list: readonly T[]): T => list[randomInt(list.length)] as T;

/** Today or one of the days before it. */
const someDay = () => addDays(dayInParis(new Date()), -randomInt(20));

const makers = {
  "record-kitchen": ({ day, sector }) => ({ room: "police", body: { day, sector } }),
  "record-operation": ({ day, sector }) => ({
    room: "police",
    body: { day, sector, kind: "presence", agents: 4, hours: 2 },
  }),
  "receive-report": ({ day, sector }) => ({
    room: "ground",
    body: {
      day,
      sector,
      place: "Rue des Essais",
      type: anyOf(["syringes", "noise", "cleaning"]),
      channel: "phone",
    },
  }),
  "report-litter": ({ day, sector }) => ({
    room: "street",
    body: { day, sector, spot: "Sous le pont", kind: "pipes", count: randomInt(1, 9) },
  }),
  "decide-for-sector": ({ day, sector, city }) => ({
    room: "court",
    body: {
      session: city.session,
      sector,
      priority: "normal",
      actions: ["cleaning", "lighting"],
      due_on: day,
    },
  }),
  "declare-night": ({ night }) => {
    const numbers = { funded: 40, open: 40, neutralised: 0, occupied: randomInt(41) };
    const version = night.version === 0 ? {} : { version: night.version };
    return {
      room: "shelter",
      body: { site: night.site, night: dayInParis(new Date()), ...numbers, ...version },
    };
  },
} satisfies Record<
  string,
  (given: { day: string; sector: string; city: SmallCity; night: OwnNight }) => Pick<Command, "room" | "body">
>;

/** The acts by name, those that only write twice as often as those that also send. */
const weighted = [
  "record-kitchen",
  "record-kitchen",
  "record-operation",
  "receive-report",
  "receive-report",
  "report-litter",
  "decide-for-sector",
  "declare-night",
] as const satisfies readonly (keyof typeof makers)[];

/** A new command, drawn at random. */
export const drawCommand = (city: SmallCity, night: OwnNight): Command => {
  const act = anyOf(weighted);
  const made = makers[act]({ day: someDay(), sector: anyOf(sectors).value, city, night });
  return { key: randomUUID(), act, ...made };
};
