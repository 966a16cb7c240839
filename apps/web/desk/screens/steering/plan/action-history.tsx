/** What happened to an action, newest first, whatever its columns. */
import { plain } from "../../../api/plain.ts";
import type { Row } from "../../../api/room-types.ts";
import { Moment } from "../../../parts/basic/moment.tsx";
import { stateWord } from "../../../parts/state-words.ts";
import { formatDay, isDay } from "../../../words/days.ts";
import { useWords, type Words } from "../../../words/language.tsx";

export const ActionHistory = ({ history }: { readonly history: readonly Row[] }) => {
  const words = useWords();
  if (history.length === 0) return <p className="quiet">{words.t("plan.no-history")}</p>;
  const newestFirst = history.toSorted((a, b) => String(b["at"]).localeCompare(String(a["at"])));
  return (
    <ol className="history" reversed>
      {newestFirst.map((line) => (
        <li key={JSON.stringify(line)}>
          <Moment when={String(line["at"])} />
          {line["by"] ? <span>{tell(line["by"], words)}</span> : null}
          <span className="quiet">{changes(line["was"], line["becomes"], words).join(" ; ")}</span>
        </li>
      ))}
    </ol>
  );
};

/** What changed, each thing in one line of words; both sides are a state, or the same names with other values. */
const changes = (was: unknown, becomes: unknown, words: Words): readonly string[] => {
  if (!isRecord(becomes))
    return [words.t("plan.was", { was: tell(was, words), becomes: tell(becomes, words) })];
  const before = isRecord(was) ? was : {};
  return Object.keys(becomes)
    .filter(
      (name) =>
        !name.endsWith("_en") &&
        JSON.stringify(before[name] ?? null) !== JSON.stringify(becomes[name] ?? null),
    )
    .map((name) =>
      words.t("plan.was", { was: tell(before[name], words), becomes: tell(becomes[name], words) }),
    );
};

const isRecord = (value: unknown): value is Row =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !("fr" in value);

const tell = (value: unknown, words: Words): string => {
  if (value === null || value === undefined || value === "") return words.t("table.nothing");
  if (isDay(value)) return formatDay(value, words.language);
  if (typeof value === "string") return stateWord(value, words);
  if (typeof value === "object" && "fr" in value) return words.say(value as { fr: string; en: string });
  return plain(value);
};
