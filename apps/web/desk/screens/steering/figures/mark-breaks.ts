/** Marks the points at which a series starts to speak of something else, so that the chart draws a break there. */
import type { IndicatorFigures, SeriesPoint } from "../../../api/steering-types.ts";

/** The first point that contains or follows each break, and is not the first of the series, becomes a break. */
export const markBreaks = (
  points: readonly SeriesPoint[],
  breaks: NonNullable<IndicatorFigures["breaks"]>,
): readonly SeriesPoint[] => {
  const marked = new Set(
    breaks.flatMap(({ day }) => {
      const at = points.findIndex((point) => point.period_end >= day);
      return at > 0 ? [at] : [];
    }),
  );
  return points.map((point, at) => (marked.has(at) ? { ...point, breaks: true } : point));
};
