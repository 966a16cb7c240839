/**
 * Acts and views: the only two ways into a room. An act changes something or refuses; a view reads.
 * Declared once, they are mounted by the server, drawn by the desk, and enumerated by the attack tests.
 */
import type { z } from "zod";
import type { Result } from "./refusal.ts";
import type { RoomTransaction } from "./transaction.ts";
import type { RoomName, Text } from "./words.ts";

/** How the values of a column are drawn and sorted. */
export type ColumnKind = "text" | "number" | "day" | "instant" | "state" | "yes-no" | "link" | "json";
/** A column of a view. */
export type Column = {
  readonly key: string;
  readonly label: Text;
  readonly kind: ColumnKind;
  /** Words for the values of a closed list: rows bear codes, screens show words. */
  readonly options?: readonly { readonly value: string; readonly label: Text }[];
};

/** One thing that may be done in a room, by these roles, with this input. */
export type Act<S extends z.ZodObject = z.ZodObject> = {
  readonly room: RoomName;
  readonly name: string;
  /** Human roles that may do it. The database's policies say so again. */
  readonly roles: readonly string[];
  readonly title: Text;
  readonly explain?: Text;
  /** What another room will see of it, with the legal basis in one sentence. */
  readonly preview?: Text;
  readonly input: S;
  /** True when the desk offers it from a record's own screen rather than from the list of acts. */
  readonly fromRecord?: boolean;
  run(tx: RoomTransaction, input: z.output<S>): Promise<Result<unknown>>;
};

/** One thing that may be read in a room, by these roles. */
export type View<S extends z.ZodObject = z.ZodObject> = {
  readonly room: RoomName;
  readonly name: string;
  readonly roles: readonly string[];
  readonly title: Text;
  readonly query: S;
  readonly columns: readonly Column[];
  /** True when the desk has a screen of its own for it, and does not list it among the tables. */
  readonly ownScreen?: boolean;
  run(tx: RoomTransaction, query: z.output<S>): Promise<Result<unknown>>;
};

/** Declares an act. */
export const defineAct = <S extends z.ZodObject>(act: Act<S>): Act<S> => act;

/** Declares a view. `run` gives the rows, or an object for screens of their own. */
export const defineView = <S extends z.ZodObject>(view: View<S>): View<S> => view;

/** One thing that waits for somebody: shown on the home of a role, dated and finishable. */
export type Need = {
  readonly id: string;
  readonly title: Text;
  readonly detail?: Text;
  readonly due?: string;
  readonly state: "attention" | "stop" | "todo" | "done";
  readonly count?: number;
  readonly href?: string;
  readonly act?: string;
};

/** What a room shows of itself to the application. */
export type Room = {
  readonly name: RoomName;
  readonly acts: readonly Act[];
  readonly views: readonly View[];
  /** "What needs me now" for the mandate of the transaction. */
  needs(tx: RoomTransaction): Promise<Need[]>;
};
