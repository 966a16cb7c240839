/** The one table of the desk: filter, order, pages, export, and a row that opens beside the list. */
import { type ReactNode, useId } from "react";
import { useWords } from "../../words/language.tsx";
import { Cell } from "./cell.tsx";
import { offerFile, toCsv } from "./csv.ts";
import { Pages } from "./pages.tsx";
import { SortHeader } from "./sort-header.tsx";
import { TableTools } from "./table-tools.tsx";
import { type TableColumn, valueOf } from "./table-types.ts";
import { useTable } from "./use-table.ts";

type Props<R> = {
  /** Name of the file exported and of the order remembered; no person's name in it. */
  readonly name: string;
  readonly caption: string;
  readonly columns: readonly TableColumn<R>[];
  readonly rows: readonly R[];
  readonly total?: number;
  readonly keyOf: (row: R, index: number) => string;
  /** Opens the row beside the list; its first cell becomes the button that does it. */
  readonly onOpen?: ((row: R) => void) | undefined;
  readonly isOpen?: (row: R) => boolean;
  readonly empty?: ReactNode;
};

export const DataTable = <R,>(props: Props<R>) => {
  const { name, caption, columns, rows, keyOf } = props;
  const words = useWords();
  const captionId = useId();
  const table = useTable(name, rows, columns, words);
  if (rows.length === 0) return <div className="empty">{props.empty ?? <p>{words.t("table.empty")}</p>}</div>;
  return (
    <div className="data-table">
      <TableTools
        filter={table.filter}
        onFilter={table.setFilter}
        seen={table.seen.length}
        read={rows.length}
        total={props.total ?? rows.length}
        onExport={() => offerFile(`${name.replaceAll("/", "-")}.csv`, toCsv(table.seen, columns, words))}
      />
      {/* A wide table scrolls in its own region, reachable by keyboard; the page never does. */}
      <section className="scrolls" tabIndex={0} aria-labelledby={captionId}>
        <table className="rows">
          <caption id={captionId} className="only-heard">
            {caption}
          </caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <SortHeader key={column.key} column={column} sort={table.sort} onSort={table.sortBy} />
              ))}
            </tr>
          </thead>
          <tbody>
            {table.onPage.map((row, index) => (
              <tr key={keyOf(row, index)} className={props.isOpen?.(row) ? "open" : undefined}>
                {columns.map((column, position) => (
                  <td
                    key={column.key}
                    className={column.kind === "number" ? "number" : column.wide ? "wide" : undefined}
                  >
                    <Opening
                      row={row}
                      onOpen={position === 0 ? props.onOpen : undefined}
                      open={props.isOpen?.(row)}
                    >
                      {column.draw ? column.draw(row) : <Cell value={valueOf(row, column)} column={column} />}
                    </Opening>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {table.seen.length === 0 ? <p className="empty">{words.t("table.none-match")}</p> : null}
      <Pages page={table.page} pages={table.pages} onPage={table.setPage} />
    </div>
  );
};

type OpeningProps<R> = {
  readonly row: R;
  readonly onOpen: ((row: R) => void) | undefined;
  readonly open: boolean | undefined;
  readonly children: ReactNode;
};

const Opening = <R,>({ row, onOpen, open, children }: OpeningProps<R>) =>
  onOpen === undefined ? (
    children
  ) : (
    <button type="button" className="row-opens" aria-expanded={open ?? false} onClick={() => onOpen(row)}>
      {children}
    </button>
  );
