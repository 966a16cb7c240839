/** One row in full beside its list, with what can be done from it. */
import { X } from "lucide-react";
import { useEffect, useRef } from "react";
import { Button } from "react-aria-components";
import { Link } from "wouter";
import type { Row, View } from "../../api/room-types.ts";
import { actPath } from "../../app/destinations.ts";
import { useSession } from "../../app/session.ts";
import { Cell } from "../../parts/table/cell.tsx";
import { useWords } from "../../words/language.tsx";
import { rowActs } from "./row-acts.ts";

type Props = { readonly row: Row; readonly view: View; readonly onClose: () => void };

export const RowDetail = ({ row, view, onClose }: Props) => {
  const { t, say } = useWords();
  const { room } = useSession();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [row]);
  const acts = rowActs(room.acts, view, row);
  return (
    <aside className="detail" aria-label={t("list.detail")}>
      <div className="window-head">
        <h2 ref={heading} tabIndex={-1}>
          {t("list.detail")}
        </h2>
        <Button className="button plain" onPress={onClose}>
          <X aria-hidden size={18} /> {t("list.back")}
        </Button>
      </div>
      <dl className="pairs-list">
        {view.columns.map((column) => (
          <div key={column.key}>
            <dt>{say(column.label)}</dt>
            <dd>
              <Cell value={row[column.key]} column={column} />
            </dd>
          </div>
        ))}
      </dl>
      {acts.length > 0 ? (
        <section>
          <h3>{t("list.acts")}</h3>
          <ul className="buttons">
            {acts.map(({ act, given }) => (
              <li key={act.name}>
                <Link className="button" href={`${actPath(room.room, act.name)}?${given}`}>
                  {say(act.title)}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </aside>
  );
};
