/** The sheet of an indicator: what it counts, how, from whom, how fresh, and how to read it. */
import { Ban } from "lucide-react";
import type { IndicatorFigures } from "../../../api/steering-types.ts";
import { Moment } from "../../../parts/basic/moment.tsx";
import { useWords } from "../../../words/language.tsx";

export const Definition = ({ row }: { readonly row: IndicatorFigures }) => {
  const { t, say } = useWords();
  return (
    <section className="block" id="definition" aria-labelledby="definition-title">
      <h2 id="definition-title">{t("figure.definition")}</h2>
      <p>{say(row.definition)}</p>
      <dl className="pairs-list columns">
        <div>
          <dt>{t("figure.reading")}</dt>
          <dd>{say(row.reading)}</dd>
        </div>
        <div>
          <dt>{t("figure.formula")}</dt>
          <dd>
            <code>{say(row.formula)}</code>
          </dd>
        </div>
        <div>
          <dt>{t("figures.source")}</dt>
          <dd>{say(row.source)}</dd>
        </div>
        <div>
          <dt>{t("figure.producer")}</dt>
          <dd>{say(row.producer)}</dd>
        </div>
        <div>
          <dt>{t("figure.fresh")}</dt>
          <dd>{row.freshness ? <Moment when={row.freshness} /> : t("figure.unknown")}</dd>
        </div>
        <div>
          <dt>{t("figure.diffusion")}</dt>
          <dd>{row.diffusion}</dd>
        </div>
      </dl>
      {row.forbids?.length ? (
        <>
          <h3>{t("figure.forbids")}</h3>
          <ul className="plain-list">
            {row.forbids.map(({ why }) => (
              <li key={why.fr} className="forbidden">
                <Ban aria-hidden size={18} /> <span>{say(why)}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
};
