/** A day or an instant, exact beside relative: « il y a 12 min · 23:48 ». */
import { formatDay, isDay } from "../../words/days.ts";
import { useWords } from "../../words/language.tsx";
import { formatInstant, formatRelative } from "../../words/moments.ts";
import { useNow } from "../../words/use-now.ts";

export const Moment = ({ when }: { readonly when: string }) => {
  const { language } = useWords();
  const now = useNow();
  const exact = isDay(when) ? formatDay(when, language) : formatInstant(when, now, language);
  if (exact === when) return <span>{when}</span>;
  return (
    <time dateTime={when} className="moment">
      <span className="moment-relative">{formatRelative(when, now, language)} ·</span> <span>{exact}</span>
    </time>
  );
};
