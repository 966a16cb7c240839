/** What `GET /api/<room>` answers: what awaits this mandate, what it may read and what it may do. */
import type { RoomName, Text } from "../../../../kernel/words.ts";

/** How pressing a need is. */
export type NeedState = "attention" | "stop" | "todo" | "done";

/** One thing that waits for whoever looks. */
export type Need = {
  readonly id: string;
  readonly title: Text;
  readonly detail?: Text;
  /** A day (YYYY-MM-DD) or an instant (ISO 8601). */
  readonly due?: string;
  readonly state: NeedState;
  readonly count?: number;
  /** Address inside the instance. */
  readonly href?: string;
  /** Name of the act that answers the need. */
  readonly act?: string;
};

/** A value of a closed list, with its words. */
export type Option = { readonly value: string; readonly label: Text; readonly meaning?: NeedState };

/** How the values of a column are drawn and sorted. */
export type ColumnKind = "text" | "number" | "day" | "instant" | "state" | "yes-no" | "link" | "json";

/** A column of a list. */
export type Column = {
  readonly key: string;
  readonly label: Text;
  readonly kind: ColumnKind;
  /** Words for the closed values of a `state` or `text` column. */
  readonly options?: readonly Option[];
};

/** How a field is asked. */
export type FieldKind =
  | "text"
  | "long-text"
  | "number"
  | "day"
  | "time"
  | "choice"
  | "choices"
  | "yes-no"
  | "id"
  | "file"
  | "hidden";

/** A field of an act's form. */
export type Field = {
  readonly name: string;
  readonly label: Text;
  readonly hint?: Text;
  readonly kind: FieldKind;
  readonly required: boolean;
  readonly min?: number | string;
  readonly max?: number | string;
  readonly maxLength?: number;
  readonly unit?: Text;
  readonly options?: readonly Option[];
  /** Set by a screen: answers shown as a list, however few. */
  readonly asList?: boolean;
  readonly default?: unknown;
  /** For kind `id`: the view of the same room whose rows (`id`, `label`) are the possible answers. */
  readonly optionsFrom?: string;
};

/** An act that a row of a view can start, and the columns that fill its fields. */
export type RowAct = { readonly act: string; readonly with: Readonly<Record<string, string>> };

/** A list that the room offers to this mandate. */
export type View = {
  readonly name: string;
  readonly title: Text;
  readonly columns: readonly Column[];
  readonly query: readonly Field[];
  readonly rowActs?: readonly RowAct[];
  /** The desk has a screen of its own for it: it is not listed among the tables. */
  readonly ownScreen?: boolean;
};

/** An act that the room offers to this mandate. */
export type Act = {
  readonly name: string;
  readonly title: Text;
  readonly explain?: Text;
  /** What another room will see, and the legal basis. */
  readonly preview?: Text;
  readonly fields: readonly Field[];
  /** Offered from a record's own screen only. */
  readonly fromRecord?: boolean;
};

/** What a room offers to this mandate. */
export type Room = {
  readonly room: RoomName;
  readonly title: Text;
  readonly needs: readonly Need[];
  readonly views: readonly View[];
  readonly acts: readonly Act[];
};

/** A line of a list, by column. */
export type Row = Readonly<Record<string, unknown>>;
/** The lines of a list and their number. */
export type Rows<R = Row> = { readonly rows: readonly R[]; readonly total: number };
