/** Above a table: find, how many, take away. */
import { Download } from "lucide-react";
import { Button } from "react-aria-components";
import { useWords } from "../../words/language.tsx";
import { formatNumber } from "../../words/numbers.ts";

type Props = {
  readonly filter: string;
  readonly onFilter: (text: string) => void;
  /** Rows that pass the filter, rows read, rows there are. */
  readonly seen: number;
  readonly read: number;
  readonly total: number;
  readonly onExport: () => void;
};

/** Up to here, all rows are seen at once and a filter would only be in the way. */
const few = 8;

export const TableTools = ({ filter, onFilter, seen, read, total, onExport }: Props) => {
  const { t, language } = useWords();
  const number = (value: number) => formatNumber(value, language);
  return (
    <div className="table-tools">
      {read > few ? (
        <label className="filter">
          {t("table.filter")}
          <input type="search" value={filter} onChange={(event) => onFilter(event.target.value)} />
        </label>
      ) : null}
      <p role="status" className="quiet">
        {seen === read
          ? t("table.rows", { count: seen, number: number(seen) })
          : t("table.rows-of", { count: seen, number: number(seen), read: number(read) })}
        {total > read ? ` · ${t("table.more", { total: number(total) })}` : null}
      </p>
      <Button className="button" onPress={onExport} isDisabled={seen === 0}>
        <Download aria-hidden size={18} /> {t("table.export")}
      </Button>
    </div>
  );
};
