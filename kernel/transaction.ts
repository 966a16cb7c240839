/** What an act or a view is given to reach its room's database; nothing else does. */
import type { Compilable } from "kysely";
import type { Mandate } from "./claim.ts";
import type { Day } from "./dates.ts";
import type { SchemaName } from "./words.ts";

/** One line of the audit: who and when are added from the claim. */
export type AuditLine = {
  /** What was done: the act's name, or `read …` for the reading of one person's record. */
  readonly act: string;
  /** What it was done to: `kitchen 5f0c…`. Never a name. */
  readonly subject: string;
  /** Structured facts worth keeping; never a free text about a person. */
  readonly detail?: Readonly<Record<string, unknown>>;
};

/** One transaction of a room, under the claim it opened with. */
export type RoomTransaction = {
  readonly room: SchemaName;
  readonly who: Mandate;
  readonly now: Date;
  /** The civil day in Paris at `now`. */
  readonly today: Day;
  readonly newId: () => string;
  /** All rows of a query. */
  all<T>(query: Compilable<T>): Promise<T[]>;
  /** The first row, or undefined. */
  first<T>(query: Compilable<T>): Promise<T | undefined>;
  /** Runs a statement; gives the number of rows it touched. */
  run(query: Compilable<unknown>): Promise<number>;
  /** Adds a line to the room's audit, written when the transaction commits. */
  audit(line: AuditLine): void;
  /** Puts a message in the outbox; it leaves only if the transaction commits. */
  send(door: string, body: unknown): void;
  /** Says that facts of this day changed: its counts will be made again and sent to steering. */
  touch(...days: Day[]): void;
};
