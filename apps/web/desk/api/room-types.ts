/** What `GET /api/<room>` answers: what awaits this mandate, what it may read and what it may do. */
import type { RoomName, Text } from "../../../../kernel/words.ts";

export type NeedState = "attention" | "stop" | "todo" | "done";

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

export type Option = { readonly value: string; readonly label: Text; readonly meaning?: NeedState };

export type ColumnKind = "text" | "number" | "day" | "instant" | "state" | "yes-no" | "link" | "json";

export type Column = {
  readonly key: string;
  readonly label: Text;
  readonly kind: ColumnKind;
  /** Words for the closed values of a `state` or `text` column. */
  readonly options?: readonly Option[];
};

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

export type View = {
  readonly name: string;
  readonly title: Text;
  readonly columns: readonly Column[];
  readonly query: readonly Field[];
  readonly rowActs?: readonly RowAct[];
  /** The desk has a screen of its own for it: it is not listed among the tables. */
  readonly ownScreen?: boolean;
};

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

export type Room = {
  readonly room: RoomName;
  readonly title: Text;
  readonly needs: readonly Need[];
  readonly views: readonly View[];
  readonly acts: readonly Act[];
};

export type Row = Readonly<Record<string, unknown>>;
export type Rows<R = Row> = { readonly rows: readonly R[]; readonly total: number };
