/** What became of a file of counts, line by line. */
import type { Text } from "../../../../../kernel/words.ts";
import { DataTable } from "../../parts/table/data-table.tsx";
import type { TableColumn } from "../../parts/table/table-types.ts";
import { inBoth } from "../../words/in-both.ts";
import { useWords } from "../../words/language.tsx";
import { formatNumber } from "../../words/numbers.ts";

type RefusedLine = { readonly line: number; readonly say: Text };
type Result = { readonly accepted: number | readonly unknown[]; readonly refused: readonly RefusedLine[] };

/** True when the value of an act tells of accepted and refused lines. */
export const isCountsResult = (value: unknown): value is Result =>
  typeof value === "object" &&
  value !== null &&
  "accepted" in value &&
  Array.isArray((value as Result).refused);

const columns: readonly TableColumn<RefusedLine>[] = [
  { key: "line", label: inBoth("counts.line"), kind: "number" },
  { key: "say", label: inBoth("counts.why"), kind: "text" },
];

export const CountsResult = ({ result }: { readonly result: Result }) => {
  const { t, language } = useWords();
  const accepted = typeof result.accepted === "number" ? result.accepted : result.accepted.length;
  return (
    <section>
      <p>{t("counts.accepted", { count: accepted, number: formatNumber(accepted, language) })}</p>
      {result.refused.length > 0 ? (
        <>
          <h2>{t("counts.refused", { count: result.refused.length })}</h2>
          <DataTable
            name="counts-refused"
            caption={t("counts.refused", { count: result.refused.length })}
            columns={columns}
            rows={result.refused}
            keyOf={(row, index) => `${row.line} ${index}`}
          />
        </>
      ) : null}
    </section>
  );
};
