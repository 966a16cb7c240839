/** Filter, order and page of one table. The order is remembered on this device; the filter is not: it may name a person. */
import { useDeferredValue, useMemo, useState } from "react";
import { keep, recall } from "../../api/stored.ts";
import type { Words } from "../../words/language.tsx";
import { cellText } from "./cell-text.ts";
import { sortRows } from "./sort-rows.ts";
import { type Sort, type TableColumn, valueOf } from "./table-types.ts";

/** Lines shown at once; beyond that the table has pages. */
export const pageSize = 100;

const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** `name` is the key under which the order is remembered. */
export const useTable = <R>(
  name: string,
  rows: readonly R[],
  columns: readonly TableColumn<R>[],
  words: Words,
) => {
  const place = `trame.view.${name}`;
  const [filter, setFilterText] = useState("");
  const [sort, setSortState] = useState<Sort | undefined>(() => recall<Sort>("localStorage", place));
  const [page, setPage] = useState(0);
  const sought = useDeferredValue(plain(filter));
  const searchable = useMemo(
    () =>
      rows.map((row) =>
        plain(columns.map((column) => cellText(valueOf(row, column), column, words)).join("\n")),
      ),
    [rows, columns, words],
  );
  const seen = useMemo(() => {
    const kept = sought === "" ? rows : rows.filter((_, index) => searchable[index]?.includes(sought));
    return sortRows(kept, columns, sort, words);
  }, [rows, searchable, sought, columns, sort, words]);
  const pages = Math.max(1, Math.ceil(seen.length / pageSize));
  const shown = Math.min(page, pages - 1);
  return {
    filter,
    setFilter: (text: string) => {
      setFilterText(text);
      setPage(0);
    },
    sort,
    /** First press: rising; second: falling; third: the order of the server. */
    sortBy: (key: string) => {
      const next = sort?.key !== key ? { key, down: false } : sort.down ? undefined : { key, down: true };
      keep("localStorage", place, next);
      setSortState(next);
      setPage(0);
    },
    seen,
    page: shown,
    pages,
    setPage,
    onPage: seen.slice(shown * pageSize, (shown + 1) * pageSize),
  };
};
