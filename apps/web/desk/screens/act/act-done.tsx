/** The act is recorded: says so, takes the focus, and shows what comes next. */
import { useEffect, useRef } from "react";
import { Button } from "react-aria-components";
import { Link } from "wouter";
import type { Act } from "../../api/room-types.ts";
import { useSession } from "../../app/session.ts";
import { Notice } from "../../parts/basic/notice.tsx";
import { useWords } from "../../words/language.tsx";
import { inOrder } from "../home/order.ts";
import { CountsResult, isCountsResult } from "./counts-result.tsx";

type Props = { readonly act: Act; readonly value: unknown; readonly onAgain: () => void };

export const ActDone = ({ act, value, onAgain }: Props) => {
  const { t, say } = useWords();
  const { room } = useSession();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const next = inOrder(room.needs.filter((need) => need.state !== "done"))[0];
  const counts = isCountsResult(value) ? value : undefined;
  const made = act.name === "open-review" ? reviewOf(value) : undefined;
  return (
    <>
      <Notice
        ref={box}
        meaning={counts?.refused.length ? "attention" : "done"}
        title={t(counts?.refused.length ? "act.done-partly" : "act.done", { act: say(act.title) })}
        announce
      >
        <p>{t("act.done-kept")}</p>
      </Notice>
      {counts ? <CountsResult result={counts} /> : null}
      <section className="next">
        <h2>{t("act.next")}</h2>
        <ul>
          {made ? (
            <li>
              <Link href={made}>{t("act.next-review")}</Link>
            </li>
          ) : null}
          <li>
            <Link href="/">{next ? t("act.next-need", { need: say(next.title) }) : t("act.next-home")}</Link>
          </li>
          <li>
            <Button className="link" onPress={onAgain}>
              {t("act.again")}
            </Button>
          </li>
          <li>
            <Link href="/my-acts">{t("act.next-audit")}</Link>
          </li>
        </ul>
      </section>
    </>
  );
};

/** Where the review just opened is composed. */
const reviewOf = (value: unknown): string | undefined => {
  const id = (value as { id?: unknown } | null)?.id;
  return typeof id === "string" ? `/reviews/${id}` : undefined;
};
