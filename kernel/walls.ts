/**
 * How a room and a door are declared. From these declarations come the database's grants and policies,
 * the document a data-protection officer reads, and the attacks that try to get round them.
 */
import type { z } from "zod";
import type { RoomName, SchemaName, Text } from "./words.ts";

/**
 * Which rows a role reaches. `room`: all rows. `agency`, `site`, `sector`: those whose `agency_id`, `site_id`
 * or `sector` the claim names. `agent`: those whose `agent_id` is the agent's own.
 */
export type RowRule = "room" | "agency" | "site" | "sector" | "agent";

/** Which rows each role reaches. */
export type Reach = Readonly<Record<string, RowRule>>;

/** A table: what it holds, who reads and writes which rows, and for how long. */
export type TableWall = {
  readonly holds: Text;
  readonly read: Reach;
  readonly insert?: Reach;
  readonly update?: { readonly who: Reach; readonly columns: readonly string[] };
  readonly remove?: Reach;
  /** True when a row speaks of one person (even under an alias). */
  readonly person?: boolean;
  readonly retention: Text;
};

/** The declaration of a room. */
export type RoomWalls = {
  readonly room: SchemaName;
  readonly purpose: Text;
  readonly law: Text;
  readonly owner: Text;
  readonly holds: Text;
  readonly never: Text;
  /** The human roles of the room. */
  readonly roles: Readonly<Record<string, Text>>;
  /** Those among them that may declare counts from their agency's own system. */
  readonly declarers: readonly string[];
  readonly tables: Readonly<Record<string, TableWall>>;
};

/** Declares a room. Identity at run time: its worth is in the types and in what is made from it. */
export const declareRoom = <const R extends RoomWalls>(walls: R): R => walls;

/** Whether a door carries counts, places, or something about one person. */
export type DoorLevel = "counts" | "place" | "sector" | "one-person" | "public";

/** A field of a message, and what it means. */
export type DoorField = { readonly name: string; readonly meaning: Text };

/** The declaration of a door. */
export type Door = {
  readonly id: string;
  readonly from: RoomName;
  readonly to: RoomName;
  readonly level: DoorLevel;
  readonly fields: readonly DoorField[];
  readonly purpose: Text;
  readonly legalBasis: Text;
  readonly owner: Text;
  readonly retention: Text;
  /** The exact shape of a message; unknown fields are refused. */
  readonly schema: z.ZodType;
};
