/** The little that an instance under chaos starts with: who may sign in, where people sleep, a session of a cell. */
import { type OpenHouse, openHouse } from "../../apps/house/open.ts";
import type { Ground } from "../../apps/launch/instance.ts";
import { houseSettings } from "../../apps/launch/with-house.ts";
import { demonstrationAccounts } from "../../gate/index.ts";
import { addDays, type Day, dayInParis } from "../../kernel/dates.ts";
import { runAct } from "../../kernel/run/run-act.ts";
import type { RoomName } from "../../kernel/words.ts";
import { court } from "../../rooms/court/index.ts";
import { shelter } from "../../rooms/shelter/index.ts";
import { accepted } from "../expect.ts";
import { mandateFor } from "../mandates.ts";
import { actNamed } from "../rooms/named.ts";
import { signInAs } from "../session.ts";

/** Where commands are sent, and under which cookie, room by room. Printed by the child, read by the parent. */
export type SmallCity = {
  readonly cookies: Readonly<Partial<Record<RoomName, string>>>;
  readonly sites: readonly string[];
  readonly session: string;
};

const roles = [
  { room: "police", role: "officer" },
  { room: "ground", role: "agent" },
  { room: "street", role: "outreach" },
  { room: "court", role: "cell" },
  { room: "shelter", role: "desk" },
] as const satisfies readonly { room: RoomName; role: string }[];

const openSessions = async (house: OpenHouse): Promise<SmallCity["cookies"]> => {
  const cookies: Partial<Record<RoomName, string>> = {};
  for (const { room, role } of roles) {
    const mandate = { room, role, agency: room, sectors: "all" } as const;
    cookies[room] = await signInAs(house, { login: room, name: `Agent ${room}`, mandates: [mandate] });
  }
  return cookies;
};

const idOf = (value: unknown): string => (value as { id: string }).id;

const openSites = async (house: OpenHouse, count: number, from: Day): Promise<string[]> => {
  const desk = mandateFor("shelter", "desk");
  const act = (name: string, input: unknown) =>
    runAct(house.room("shelter"), desk, actNamed(shelter, name), input);
  const ids: string[] = [];
  for (let number = 1; number <= count; number++) {
    const named = { code: `s${number}`, name: `Site ${number} (fictif)`, kind: "hotel", funder: "city" };
    const site = idOf(accepted(await act("open-site", { ...named, joined_on: from })));
    accepted(await act("change-capacity", { site, kind: "single", funded: 40, open: 40, valid_from: from }));
    ids.push(site);
  }
  return ids;
};

const holdSession = async (house: OpenHouse, day: Day): Promise<string> => {
  const input = { cell: "gltd", day, agenda: "Éclairage et propreté" };
  const cell = mandateFor("court", "cell", { agency: "court" });
  return idOf(accepted(await runAct(house.room("court"), cell, actNamed(court, "hold-session"), input)));
};

/** Fills an empty house and opens a session for each room; undefined when the house already holds its city. */
export const fillWhenEmpty = async (ground: Ground, sites: number): Promise<SmallCity | undefined> => {
  const house = openHouse({ ...houseSettings(ground, true), poolSize: 2 });
  try {
    if (accepted(await demonstrationAccounts(house.room("gate")))?.length !== 0) return undefined;
    const before = addDays(dayInParis(new Date()), -90);
    const places = await openSites(house, sites, before);
    const session = await holdSession(house, before);
    return { sites: places, session, cookies: await openSessions(house) };
  } finally {
    await house.close();
  }
};
