/** What happened to an action, newest first, whatever its columns. */
import type { Row } from "../../../api/room-types.ts";
import { Moment } from "../../../parts/basic/moment.tsx";
import { stateWord } from "../../../parts/state-words.ts";
import { isDay } from "../../../words/days.ts";
import { useWords } from "../../../words/language.tsx";

const instant = /^\d{4}-\d{2}-\d{2}T/;

export const ActionHistory = ({ history }: { readonly history: readonly Row[] }) => {
  const words = useWords();
  if (history.length === 0) return <p className="quiet">{words.t("plan.no-history")}</p>;
  return (
    <ol className="history">
      {history.toReversed().map((line) => {
        const entries = Object.entries(line).filter(([, value]) => value !== null && value !== "");
        const when = entries.find(([, value]) => isMoment(value));
        return (
          <li key={JSON.stringify(line)}>
            {when ? <Moment when={String(when[1])} /> : null}
            <span className="quiet">
              {entries
                .filter((entry) => entry !== when)
                .map(([, value]) => tell(value, words))
                .join(" · ")}
            </span>
          </li>
        );
      })}
    </ol>
  );
};

const isMoment = (value: unknown): boolean =>
  isDay(value) || (typeof value === "string" && instant.test(value));

const tell = (value: unknown, words: ReturnType<typeof useWords>): string => {
  if (typeof value === "string") return stateWord(value, words);
  if (typeof value === "object" && value !== null && "fr" in value)
    return words.say(value as { fr: string; en: string });
  return typeof value === "object" ? JSON.stringify(value) : String(value);
};
