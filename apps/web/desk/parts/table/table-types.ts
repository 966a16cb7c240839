/** A column of a table on screen: one declared by the server, or one a screen draws itself. */
import type { ReactNode } from "react";
import type { Column, Row } from "../../api/room-types.ts";

/** A column of a table: its words, its kind, and how it is drawn. */
export type TableColumn<R> = Column & {
  /** What the cell shows; by default the value under `key`, drawn after its kind. */
  readonly draw?: (row: R) => ReactNode;
  /** What filter, sort and export read; by default the value under `key`. */
  readonly read?: (row: R) => unknown;
  /** Long words: never squeezed into a narrow column. */
  readonly wide?: boolean;
};

/** By which column a table is sorted, and in which direction. */
export type Sort = { readonly key: string; readonly down: boolean };

/** The raw value of a cell. */
export const valueOf = <R>(row: R, column: TableColumn<R>): unknown =>
  column.read ? column.read(row) : (row as Row)[column.key];
