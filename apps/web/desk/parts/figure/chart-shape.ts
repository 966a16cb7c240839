/** Geometry of a line chart: axis from zero, a break drawn as a break. Pure. */
import type { SeriesPoint } from "../../api/steering-types.ts";

/** Height of a chart, in the units of its drawing. */
export const height = 240;
const left = 56;
const right = 24;
const top = 16;
const bottom = 36;

/** A point of a chart, placed. */
export type Dot = {
  readonly x: number;
  readonly y: number;
  readonly point: SeriesPoint;
  readonly index: number;
};
/** The whole geometry of a chart: axis, points, line. */
export type Shape = {
  /** Runs of points joined by a line; a missing value or a break in the series starts another. */
  readonly runs: readonly (readonly Dot[])[];
  readonly dots: readonly Dot[];
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  /** Where dates are written: the first, the last, and some between. */
  readonly dates: readonly { readonly index: number; readonly x: number }[];
};

/** A round number at or above `value`: 1, 2 or 5 times a power of ten. */
export const roundUp = (value: number): number => {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 5, 10].find((step) => step * power >= value) ?? 10) * power;
};

/** True where the series must not be joined to what came before. */
export const isBreak = ({ status, breaks }: Pick<SeriesPoint, "status" | "breaks">): boolean =>
  breaks === true || status === "break" || status === "B";

/** Where each point of `series`, in time order, falls on a chart `width` pixels wide. */
export const shapeOf = (series: readonly SeriesPoint[], width: number): Shape => {
  const highest = Math.max(0, ...series.map((point) => point.value ?? 0));
  const step = roundUp(highest / 4);
  const max = Math.max(step, Math.ceil(highest / step) * step);
  const x = (index: number) =>
    series.length === 1
      ? (left + width - right) / 2
      : left + (index / (series.length - 1)) * (width - left - right);
  const y = (value: number) => height - bottom - (value / max) * (height - bottom - top);
  const dots = series.flatMap((point, index) =>
    point.value === null ? [] : [{ x: x(index), y: y(point.value), point, index }],
  );
  const runs: Dot[][] = [];
  for (const dot of dots) {
    const before = runs.at(-1)?.at(-1);
    if (before === undefined || before.index !== dot.index - 1 || isBreak(dot.point)) runs.push([dot]);
    else runs.at(-1)?.push(dot);
  }
  // A date takes about 90 pixels under the axis.
  const every = Math.max(1, Math.ceil(series.length / Math.max(2, Math.floor(width / 120))));
  const last = series.length - 1;
  const dates = series.flatMap((_, index) =>
    index === last || (index % every === 0 && last - index >= every / 2) ? [{ index, x: x(index) }] : [],
  );
  const ticks = Array.from({ length: Math.round(max / step) + 1 }, (_, n) => ({
    value: n * step,
    y: y(n * step),
  }));
  return { runs, dots, ticks, dates };
};
