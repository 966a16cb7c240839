/** One thing that awaits: what, by when, and the way to do it. */

import type { Need } from "../../api/room-types.ts";
import { useSession } from "../../app/session.ts";
import { Badge } from "../../parts/basic/badge.tsx";
import { GoLink } from "../../parts/basic/go-link.tsx";
import { Moment } from "../../parts/basic/moment.tsx";
import { useWords } from "../../words/language.tsx";
import { isPast } from "../../words/moments.ts";
import { formatNumber } from "../../words/numbers.ts";
import { useNow } from "../../words/use-now.ts";

export const NeedLine = ({ need }: { readonly need: Need }) => {
  const { t, say, language } = useWords();
  const { room } = useSession();
  const now = useNow();
  const act = room.acts.find((known) => known.name === need.act);
  const href = need.href ?? (act ? `/desk/${room.room}/act/${act.name}` : undefined);
  const late = need.due !== undefined && need.state !== "done" && isPast(need.due, now);
  return (
    <li className={`need ${need.state}`}>
      <div className="need-head">
        <Badge meaning={need.state}>{t(`need.${need.state}`)}</Badge>
        {need.due ? (
          <span className={late ? "due late" : "due"}>
            {late ? `${t("need.overdue")} ` : `${t("need.due")} `}
            <Moment when={need.due} />
          </span>
        ) : null}
      </div>
      <h2>
        {href ? <GoLink href={href}>{say(need.title)}</GoLink> : say(need.title)}
        {need.count === undefined ? null : (
          <span className="count">{formatNumber(need.count, language)}</span>
        )}
      </h2>
      {need.detail ? <p className="quiet">{say(need.detail)}</p> : null}
    </li>
  );
};
