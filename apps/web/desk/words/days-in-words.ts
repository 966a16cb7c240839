/** Writes the days that stand in a sentence of the server as people say them; a night by its evening. */
import type { Language } from "../../messages/index.ts";
import { formatDay, formatNight, isDay } from "./days.ts";

const written = /(nuit du |night of )?(?<![\w-])(\d{4}-\d{2}-\d{2})(?![\w-])/g;

/** « la nuit du 2026-05-06 » becomes « la nuit du 6 au 7 mai »; what is no day stays as it is. */
export const daysInWords = (text: string, language: Language): string =>
  text.replace(written, (whole: string, night: string | undefined, day: string) => {
    if (!isDay(day)) return whole;
    return night === undefined ? formatDay(day, language) : formatNight(day, language);
  });
