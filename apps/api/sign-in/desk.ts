/** What the routes of the sign-in desk share. */
import type { OpenRoom } from "../../../kernel/postgres/room.ts";
import type { RelyingParty } from "./relying-party.ts";

export type Desk = {
  readonly gate: OpenRoom;
  readonly origin: string;
  /** Whether every page says that the data are fictional. */
  readonly demonstration: boolean;
  /** One for each provider, by name, in the order in which they are offered. */
  readonly parties: ReadonlyMap<string, RelyingParty>;
};
