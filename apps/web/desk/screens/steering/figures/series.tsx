/** The series of an indicator, one time step at a time, drawn and in a table. */
import { useMemo, useState } from "react";
import type { IndicatorFigures, SeriesPoint } from "../../../api/steering-types.ts";
import { LineChart } from "../../../parts/figure/line-chart.tsx";
import { printedWords } from "../../../parts/figure/value-words.ts";
import { DataTable } from "../../../parts/table/data-table.tsx";
import type { TableColumn } from "../../../parts/table/table-types.ts";
import { formatDay, formatPeriod } from "../../../words/days.ts";
import { inBoth } from "../../../words/in-both.ts";
import { useWords } from "../../../words/language.tsx";
import { grainsOf, seriesOf } from "./latest.ts";
import { markBreaks } from "./mark-breaks.ts";

const Value = ({ point }: { readonly point: SeriesPoint }) => <>{printedWords(point, useWords())}</>;
const Period = ({ point }: { readonly point: SeriesPoint }) => (
  <>{formatPeriod(point.period_start, point.period_end, useWords().language)}</>
);

const columns: readonly TableColumn<SeriesPoint>[] = [
  {
    key: "period_start",
    label: inBoth("figure.period"),
    kind: "day",
    draw: (point) => <Period point={point} />,
  },
  { key: "value", label: inBoth("figure.value"), kind: "number", draw: (point) => <Value point={point} /> },
  { key: "status", label: inBoth("figure.state"), kind: "state" },
];

export const Series = ({ row }: { readonly row: IndicatorFigures }) => {
  const { t, say, language } = useWords();
  const offered = grainsOf(row.series);
  const [chosen, setChosen] = useState(offered[0]);
  const points = useMemo(
    () => (chosen ? markBreaks(seriesOf(row.series, chosen), row.breaks ?? []) : []),
    [row.series, row.breaks, chosen],
  );
  return (
    <section className="block" aria-labelledby="series-title">
      <h2 id="series-title">{t("figures.series")}</h2>
      {offered.length > 1 ? (
        <fieldset className="choices-line">
          <legend>{t("figures.grain")}</legend>
          {offered.map((grain) => (
            <label key={grain} className="tick">
              <input type="radio" name="grain" checked={grain === chosen} onChange={() => setChosen(grain)} />
              {t(`figures.grain.${grain}`)}
            </label>
          ))}
        </fieldset>
      ) : null}
      <div className="side-by-side">
        <LineChart name={say(row.name)} series={points} />
        <DataTable
          name={`steering/series-${row.indicator}`}
          caption={t("chart.table")}
          columns={columns}
          rows={points}
          keyOf={(point) => point.period_start + point.period_end}
        />
      </div>
      {row.breaks?.length ? (
        <>
          <h3>{t("figure.breaks")}</h3>
          <ul>
            {row.breaks.map(({ day, what }) => (
              <li key={day}>
                {formatDay(day, language)}
                {t("colon")}
                {say(what)}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
};
