/** The value an indicator is known by: the newest of the longest usual period it has. */
import type { IndicatorFigures, SeriesPoint } from "../../../api/steering-types.ts";
import type { FigureShown } from "../../../parts/figure/figure.tsx";
import { type Grain, grainOf, grains } from "../../../parts/figure/grain.ts";

/** The points of one time step, in time order. */
export const seriesOf = (series: readonly SeriesPoint[], grain: Grain): readonly SeriesPoint[] =>
  series
    .filter((point) => grainOf(point.period_start, point.period_end) === grain)
    .toSorted((a, b) => a.period_start.localeCompare(b.period_start));

/** The time steps a series has, the longest first. */
export const grainsOf = (series: readonly SeriesPoint[]): readonly Grain[] =>
  grains.filter((grain) => series.some((point) => grainOf(point.period_start, point.period_end) === grain));

/** The last known point of the longest step; undefined when nothing has arrived. */
export const latestOf = ({ series }: Pick<IndicatorFigures, "series">): SeriesPoint | undefined => {
  const known = series.filter((point) => point.value !== null || point.qualifier === "masked");
  const [grain] = grainsOf(known);
  return grain === undefined ? undefined : seriesOf(known, grain).at(-1);
};

/** A point of the series as the one figure component shows it. */
export const shownOf = (row: IndicatorFigures, point: SeriesPoint): FigureShown => {
  const { published, published_en, ...value } = point;
  const printed = { fr: published ?? "", en: published_en ?? "" };
  return { ...value, unit: row.unit, source: row.source, published: printed };
};
