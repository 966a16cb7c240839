/** A signed-in agent for tests: loads the account into the gate if need be, and opens a session for it. */

import type { OpenHouse } from "../apps/house/open.ts";
import { loadAgents, loadMandates } from "../gate/demo.ts";
import { demonstrationIssuer, openSession } from "../gate/index.ts";
import { type Mandate, serviceMandate } from "../kernel/claim.ts";
import { namedId } from "../kernel/ids.ts";
import { ok } from "../kernel/refusal.ts";
import { sectors } from "../kernel/sectors.ts";
import type { RoomName } from "../kernel/words.ts";
import { wallsOf } from "../walls/all.ts";
import { accepted } from "./expect.ts";

/** A house of tests, or one of an instance that a test started: both serve the gate. */
type House = Pick<OpenHouse, "room">;

/** An account as the demonstration city writes them. `sites` here are identifiers, given to the claim as they are. */
export type TestAccount = {
  readonly login: string;
  readonly name: string;
  readonly mandates: readonly {
    readonly room: RoomName;
    readonly role: string;
    readonly agency: string;
    readonly sites?: readonly string[];
    readonly sectors?: "all" | readonly string[];
    readonly from?: string;
    readonly to?: string;
  }[];
};

/** The identifier of an account's agent. */
export const agentOf = (login: string): string => namedId(`agent ${login}`);

/** The identifier of an account's mandate, the first being 1. */
export const mandateOf = (login: string, position: number): string => namedId(`mandate ${login} ${position}`);

const loader: Mandate = serviceMandate("gate", "loader");

/** Makes an account known to the gate. An account already known is left as it is. */
export const enrol = async (house: House, { login, name, mandates }: TestAccount): Promise<void> => {
  const rows = mandates.map(({ room, role, agency, ...scope }, index) => {
    const title = wallsOf(room).roles[role] ?? { fr: role, en: role };
    return {
      id: mandateOf(login, index + 1),
      agent_id: agentOf(login),
      agency_id: namedId(`agency ${agency}`),
      agency_code: agency,
      agency_fr: agency,
      agency_en: agency,
      room,
      role,
      role_fr: title.fr,
      role_en: title.en,
      sites: scope.sites ?? [],
      sectors: scope.sectors === "all" ? sectors.map(({ value }) => value) : (scope.sectors ?? []),
      position: index + 1,
      valid_from: scope.from ?? "2019-05-27",
      valid_to: scope.to ?? null,
    };
  });
  const loaded = await house.room("gate").transact(loader, async (tx) => {
    await loadAgents(tx, [{ id: agentOf(login), login, name }]);
    await loadMandates(tx, rows);
    return ok(null);
  });
  accepted(loaded);
};

/** The `cookie` header of a new session for an account that the gate knows. */
export const cookieFor = async (house: House, login: string): Promise<string> => {
  const opened = accepted(
    await openSession(house.room("gate"), { issuer: demonstrationIssuer, subject: login }),
  );
  return `trame_session=${opened.cookie}`;
};

/** Makes an account known and opens a session for it. Gives the `cookie` header. */
export const signInAs = async (house: House, account: TestAccount): Promise<string> => {
  await enrol(house, account);
  return cookieFor(house, account.login);
};
