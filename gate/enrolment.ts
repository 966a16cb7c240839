/** What operations ask of the gate: agents to know, mandates to give, mandates to end. */
import type { Day } from "../kernel/dates.ts";
import type { RoomName, Text } from "../kernel/words.ts";
import type { Language } from "./words.ts";

/** How a provider names an agent: the same pair that it gives at each sign-in. */
export type Account = { readonly issuer: string; readonly subject: string };

/** What one mandate is about; an agent holds at most one such mandate at a time. */
export type Office = { readonly room: RoomName; readonly role: string; readonly agency: string };

export type GivenMandate = Office & {
  readonly agencyId: string;
  readonly agencyName: Text;
  readonly roleTitle: Text;
  /** Identifiers of sites, as the room's own tables hold them. */
  readonly sites: readonly string[];
  /** Codes of sectors. */
  readonly sectors: readonly string[];
  /** First day, included. */
  readonly from: Day;
  /** First day on which it no longer holds; null when it has no end. */
  readonly to: Day | null;
};

export type GivenAgent = Account & {
  readonly name: string;
  readonly language: Language;
  readonly mandates: readonly GivenMandate[];
};

/** `on` is the first day on which the mandate no longer holds. */
export type Ending = Account & Office & { readonly on: Day };

export type Enrolment = { readonly agents: readonly GivenAgent[]; readonly end: readonly Ending[] };

/** Where an entry stands in what was asked: `["agents", 0, "mandates", 1]`, counted from 0. */
export type Place = readonly (string | number)[];

/** What became of one entry; `known` when the gate already had it so and nothing was written. */
export type Done = { readonly place: Place; readonly what: "added" | "ended" | "known" };
