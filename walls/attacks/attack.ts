/** What an attack is: a name, a sentence, and attempts that must each be refused or give no row. */
import type pg from "pg";
import type { ClaimKey, Mandate } from "../../kernel/claim.ts";
import type { RoomWalls } from "../../kernel/walls.ts";
import type { Text } from "../../kernel/words.ts";
import type { OtherThings } from "./things.ts";

/** One try. The last statement must be refused for want of a right, or touch and give no row. */
export type Attempt = {
  readonly label: string;
  readonly statements: readonly string[];
  /** Values of the last statement. */
  readonly values?: readonly unknown[];
  /** The mandate whose claim is open meanwhile; the room's first human role by default, none for `null`. */
  readonly as?: Mandate | null;
  /** Refusals other than 42501 (insufficient privilege) that PostgreSQL gives here, by SQLSTATE. */
  readonly refusals?: readonly string[];
  /** True for statements that PostgreSQL runs outside transactions only. */
  readonly alone?: boolean;
};

/** A hole: an attempt that went through, or a control that shows the attempts prove nothing. */
export type Hole = {
  readonly room: string;
  readonly attack: string;
  readonly label: string;
  readonly what: string;
};

/** What an attacker who has stolen one room's login holds and knows. */
export type Scene = {
  readonly walls: RoomWalls;
  readonly login: string;
  readonly claimKey: ClaimKey;
  /** A mandate of the room, within its own agency, sites and sectors; `role` is the first human role by default. */
  readonly mandate: (role?: string) => Mandate;
  /** Another session of the same login. */
  readonly connect: (over?: pg.ClientConfig) => Promise<pg.Client>;
  /** The statement that inserts somebody else's row into a table of this room; undefined for tables that cannot be filled so. */
  readonly insertForeign: (table: string) => string | undefined;
  readonly ownColumns: readonly { readonly table: string; readonly column: string }[];
  /** Everything of the other rooms that the catalogue knows, read as administrator so that nothing is forgotten. */
  readonly others: OtherThings;
  /** The claim keys and logins of the other rooms, for attacks by someone who holds two of them. */
  readonly accesses: ReadonlyMap<string, RoomKeys>;
  readonly asAdmin: <T>(work: (client: pg.Client) => Promise<T>) => Promise<T>;
};

/** What opens a room. */
export type RoomKeys = {
  readonly login: string;
  readonly connection: pg.ClientConfig;
  readonly claimKey: ClaimKey;
};

/** An attack. `attempts` are run one by one; `run` is for what takes several sessions, and gives what went through. */
export type Attack = {
  readonly name: string;
  readonly tries: Text;
  readonly attempts?: (scene: Scene) => readonly Attempt[];
  readonly run?: (
    scene: Scene,
    client: pg.Client,
  ) => Promise<{ tried: number; holes: readonly { label: string; what: string }[] }>;
};
