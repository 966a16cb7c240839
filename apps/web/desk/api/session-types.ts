/** What `GET /api/me` answers: who is signed in, and under which mandate. */
import type { RoomName, Text } from "../../../../kernel/words.ts";

/** A mandate that the agent may act under. */
export type Mandate = {
  readonly id: string;
  readonly room: RoomName;
  readonly role: string;
  readonly agency: { readonly id: string; readonly name: Text };
  readonly roleTitle: Text;
  readonly sites: readonly string[];
  readonly sectors: readonly string[];
  /** First day, included. */
  readonly from: string;
  /** First day on which the mandate no longer holds; absent when it has no end. */
  readonly to?: string | null;
};

/** Who is signed in, and under which mandate. */
export type Me = {
  readonly agent: { readonly id: string; readonly name: string };
  readonly mandate: Mandate;
  readonly mandates: readonly Mandate[];
  readonly demonstration: boolean;
  readonly language: "fr" | "en";
};
