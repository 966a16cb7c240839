/** A session and the mandates it may act under, as the server sees them. */
import type { Mandate } from "../kernel/claim.ts";
import type { Day } from "../kernel/dates.ts";
import type { RoomName, Text } from "../kernel/words.ts";
import type { Language } from "./words.ts";

export type MandateRow = {
  readonly id: string;
  readonly room: RoomName;
  readonly role: string;
  readonly agency: { readonly id: string; readonly code: string; readonly name: Text };
  readonly roleTitle: Text;
  readonly sites: readonly string[];
  readonly sectors: readonly string[];
  /** First day, included. */
  readonly from: Day;
  /** First day on which it no longer holds; null when it has no end. */
  readonly to: Day | null;
};

export type Session = {
  /** SHA-256 of the cookie's value, in hexadecimal. */
  readonly tokenHash: string;
  readonly agent: { readonly id: string; readonly name: string };
  readonly language: Language;
  /** The one under which the session acts. */
  readonly mandate: MandateRow;
  /** All those valid today, the one above included. */
  readonly mandates: readonly MandateRow[];
};

/** What the session's mandate says to the room it acts in. */
export const toMandate = ({ agent, mandate }: Pick<Session, "agent" | "mandate">): Mandate => ({
  room: mandate.room,
  role: mandate.role,
  agent: agent.id,
  mandate: mandate.id,
  agency: mandate.agency.id,
  sites: mandate.sites,
  sectors: mandate.sectors,
});
