/** What stands before the first night, in both houses alike: teams, centres, shelter sites, care units, sessions of a cell. */

import { roomOf } from "../../apps/rooms/registry.ts";
import type { Mandate } from "../../kernel/claim.ts";
import type { Result } from "../../kernel/refusal.ts";
import { runAct } from "../../kernel/run/run-act.ts";
import type { RoomName } from "../../kernel/words.ts";
import { actOf } from "../declared.ts";
import { accepted } from "../expect.ts";
import { mandateFor } from "../mandates.ts";
import type { Twin } from "./twin.ts";

/** Runs an act by its name. */
export const actIn = (twin: Twin, who: Mandate, name: string, input: unknown): Promise<Result<unknown>> =>
  runAct(twin.room(who.room), who, actOf(roomOf(who.room as RoomName), name), input);

const made = async (twin: Twin, who: Mandate, name: string, input: unknown): Promise<string> => {
  twin.under(`world ${who.room} ${name} ${JSON.stringify(input)}`);
  return (accepted(await actIn(twin, who, name, input)) as { id: string }).id;
};

/** Those who act in the four rooms that hold secrets, and in the three that must not learn them. */
export const people = {
  coordinator: mandateFor("street", "coordinator"),
  outreach: mandateFor("street", "outreach"),
  manager: mandateFor("reception", "manager"),
  desk: mandateFor("shelter", "desk"),
  officer: mandateFor("police", "officer"),
  clerk: mandateFor("court", "clerk"),
  cell: mandateFor("court", "cell"),
} as const;

/** A worker of care units, for these units. */
export const unitTeam = (units: readonly string[]): Mandate =>
  mandateFor("care", "unit", { sites: [...units] });

/** A role of the public-space room, by name. */
export const inGround = (role: string): Mandate => mandateFor("ground", role);

/** Identifiers of what stands: pairs of like things, so that a night may use the one or the other. */
export type World = {
  readonly team: string;
  readonly centres: readonly string[];
  readonly hotels: readonly string[];
  readonly units: readonly string[];
};

const centre = (code: string, open: boolean) => ({
  code,
  name: `Centre ${code} (fictif)`,
  sector: "stalingrad",
  audience: "all",
  capacity: 40,
  funder: "ville",
  opened_on: "2025-12-01",
  weekly: "Mo-Su 09:00-17:00",
  public: open,
});

const hotel = (code: string) => ({
  code,
  name: `Site ${code} (fictif)`,
  kind: "hotel",
  funder: "city",
  joined_on: "2025-01-01",
});

const withPlaces = async (twin: Twin, code: string): Promise<string> => {
  const site = await made(twin, people.desk, "open-site", hotel(code));
  await made(twin, people.desk, "change-capacity", {
    site,
    kind: "single",
    funded: 10,
    open: 10,
    valid_from: "2025-01-01",
  });
  return site;
};

/** Makes the world in one house. */
export const makeWorld = async (twin: Twin): Promise<World> => ({
  team: await made(twin, people.coordinator, "add-team", {
    code: "one",
    name: "Équipe un (fictive)",
    funders: ["ville"],
    active_from: "2025-01-01",
  }),
  centres: [
    await made(twin, people.manager, "open-site", centre("a", true)),
    await made(twin, people.manager, "open-site", centre("b", true)),
    await made(twin, people.manager, "open-site", centre("c", false)),
  ],
  hotels: [await withPlaces(twin, "a"), await withPlaces(twin, "b")],
  units: [
    await made(twin, unitTeam([]), "announce-unit", {
      code: "u1",
      name: "CSAPA un (fictif)",
      kind: "csapa",
      beds: 0,
      announced_on: "2025-01-01",
      opened_on: "2025-02-01",
    }),
    await made(twin, unitTeam([]), "announce-unit", {
      code: "u2",
      name: "CSAPA deux (fictif)",
      kind: "csapa",
      beds: 0,
      announced_on: "2025-01-01",
      opened_on: "2025-02-01",
    }),
  ],
});
