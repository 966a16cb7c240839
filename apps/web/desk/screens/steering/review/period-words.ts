/** The period of a review in words; its end is excluded in the API, included on screen. */
import type { Language } from "../../../../messages/index.ts";
import type { ReviewSummary } from "../../../api/steering-types.ts";
import { addDays, formatPeriod, isDay } from "../../../words/days.ts";

export const periodWords = (period: ReviewSummary["period"] | undefined, language: Language): string =>
  period === undefined
    ? ""
    : formatPeriod(period.from, isDay(period.to) ? addDays(period.to, -1) : period.to, language);
