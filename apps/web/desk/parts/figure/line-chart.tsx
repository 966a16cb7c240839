/** A quiet line: the title says what was found, the axis starts from zero, the table stands beside it. */
import { useId, useRef } from "react";
import type { SeriesPoint } from "../../api/steering-types.ts";
import { formatPeriod } from "../../words/days.ts";
import { useWords } from "../../words/language.tsx";
import { formatNumber } from "../../words/numbers.ts";
import { height, isBreak, shapeOf } from "./chart-shape.ts";
import { useWidth } from "./use-width.ts";
import { printedWords } from "./value-words.ts";

type Props = { readonly name: string; readonly series: readonly SeriesPoint[] };

/** Facts only: the last value and the one before. Whether a change is established is another question. */
const useFinding = ({ name, series }: Props): string => {
  const words = useWords();
  const [last, before] = series.filter((point) => point.value !== null).toReversed();
  if (last === undefined) return name;
  const period = formatPeriod(last.period_start, last.period_end, words.language);
  const value = printedWords(last, words);
  if (before === undefined) return words.t("chart.alone", { name, value, period });
  const beforePeriod = formatPeriod(before.period_start, before.period_end, words.language);
  return words.t("chart.finding", { name, value, period, before: printedWords(before, words), beforePeriod });
};

export const LineChart = ({ name, series }: Props) => {
  const { t, language } = useWords();
  const titleId = useId();
  const finding = useFinding({ name, series });
  const box = useRef<HTMLElement>(null);
  const width = useWidth(box);
  const shape = shapeOf(series, width);
  const broken = series.some((point) => isBreak(point) || point.value === null);
  return (
    <figure className="chart" ref={box}>
      <figcaption id={titleId}>{finding}</figcaption>
      <svg role="img" aria-labelledby={titleId} viewBox={`0 0 ${width} ${height}`}>
        {shape.ticks.map((tick) => (
          <g key={tick.value}>
            <line className="chart-rule" x1={52} x2={width - 12} y1={tick.y} y2={tick.y} />
            <text className="chart-word" x={46} y={tick.y + 5} textAnchor="end">
              {formatNumber(tick.value, language)}
            </text>
          </g>
        ))}
        {shape.runs.map((run) => (
          <polyline
            key={run[0]?.index}
            className="chart-line"
            points={run.map((dot) => `${dot.x},${dot.y}`).join(" ")}
          />
        ))}
        {shape.dots.map((dot) => (
          <circle
            key={dot.index}
            className={
              dot.point.status === "provisional" || dot.point.status === "P"
                ? "chart-dot hollow"
                : "chart-dot"
            }
            cx={dot.x}
            cy={dot.y}
            r={4}
          />
        ))}
        {shape.dates.map(({ index, x }) => (
          <text
            key={index}
            className="chart-word"
            x={x}
            y={height - 10}
            textAnchor={anchor(index, series.length)}
          >
            {shortPeriod(series[index], language)}
          </text>
        ))}
      </svg>
      <p className="quiet">
        {t("chart.axis")} {t("chart.hollow")} {broken ? t("chart.break") : ""}
      </p>
    </figure>
  );
};

const anchor = (index: number, count: number): "start" | "middle" | "end" =>
  count === 1 ? "middle" : index === 0 ? "start" : index === count - 1 ? "end" : "middle";

/** 2025, or 05/2026, or 06/05: room is short under an axis. */
const shortPeriod = (point: SeriesPoint | undefined, language: "fr" | "en"): string => {
  if (point === undefined) return "";
  const { period_start: start, period_end: end } = point;
  if (start.endsWith("-01-01") && end.endsWith("-12-31")) return formatPeriod(start, end, language);
  if (start === end) return `${start.slice(8)}/${start.slice(5, 7)}`;
  return `${start.slice(5, 7)}/${start.slice(0, 4)}`;
};
