/** A column heading that orders the table. The state is said by `aria-sort`, the arrow only repeats it. */
import { ArrowDown, ArrowUp, ArrowUpDown } from "lucide-react";
import { useWords } from "../../words/language.tsx";
import type { Sort, TableColumn } from "./table-types.ts";

type Props<R> = {
  readonly column: TableColumn<R>;
  readonly sort: Sort | undefined;
  readonly onSort: (key: string) => void;
};

export const SortHeader = <R,>({ column, sort, onSort }: Props<R>) => {
  const { say } = useWords();
  const active = sort?.key === column.key;
  const Arrow = !active ? ArrowUpDown : sort.down ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      className={column.kind === "number" ? "number" : undefined}
      aria-sort={!active ? undefined : sort.down ? "descending" : "ascending"}
    >
      <button type="button" className="sort" onClick={() => onSort(column.key)}>
        {say(column.label)}
        <Arrow aria-hidden size={16} className={active ? undefined : "idle"} />
      </button>
    </th>
  );
};
