/** How a figure was made: its definition, how fresh it is, the door it came through, and what was known when. */
import type { ReviewFigure } from "../../../api/steering-types.ts";
import { deskAddress } from "../../../app/desk-address.ts";
import { GoLink } from "../../../parts/basic/go-link.tsx";
import { Moment } from "../../../parts/basic/moment.tsx";
import { useWords } from "../../../words/language.tsx";
import { formatNumber } from "../../../words/numbers.ts";

type Props = { readonly figure: ReviewFigure; readonly name: string };

export const FigureMaking = ({ figure, name }: Props) => {
  const { t, say, language } = useWords();
  const { trace } = figure;
  return (
    <details className="making">
      <summary>
        {t("figure.trace")}
        <span className="only-heard"> {name}</span>
      </summary>
      <p>{say(figure.definition)}</p>
      <p>{say(figure.reading)}</p>
      <p>
        {t("figure.version", { version: figure.definition_version })}
        {figure.facts === null ? "" : ` · ${t("figure.facts", { count: figure.facts })}`}
        {figure.freshness ? (
          <>
            {" "}
            · {t("figure.fresh")} <Moment when={figure.freshness} />
          </>
        ) : null}
      </p>
      {trace ? (
        <p>
          {t("figure.trace-door", { door: trace.door, count: trace.messages })}{" "}
          <GoLink href={deskAddress(trace.counts)}>{t("figure.trace-counts")}</GoLink>
          {trace.room_facts ? (
            <>
              {" "}
              · <GoLink href={deskAddress(trace.room_facts)}>{t("figure.trace-facts")}</GoLink>
            </>
          ) : null}
        </p>
      ) : null}
      {figure.history.length > 0 ? (
        <table className="rows">
          <caption>{t("figure.history")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("figure.value")}</th>
              <th scope="col">{t("figure.known-from")}</th>
              <th scope="col">{t("figure.known-to")}</th>
            </tr>
          </thead>
          <tbody>
            {figure.history.map((known, at) => (
              <tr key={known.known_from}>
                <td>{known.value === null ? t("figure.unknown") : formatNumber(known.value, language)}</td>
                <td>
                  <Moment when={known.known_from} />
                </td>
                <td>
                  <Until when={known.known_to ?? figure.history[at + 1]?.known_from} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </details>
  );
};

/** A value holds until the next one is known; the last one holds today. */
const Until = ({ when }: { readonly when: string | undefined }) => {
  const { t } = useWords();
  return when === undefined ? t("figure.still") : <Moment when={when} />;
};
