/** "What needs me now": dated, ordered, finishable. */
import { RefreshCw } from "lucide-react";
import { useEffect } from "react";
import { Button } from "react-aria-components";
import { Screen } from "../../app/screen.tsx";
import { useSession } from "../../app/session.ts";
import { useWords } from "../../words/language.tsx";
import { formatRelative } from "../../words/moments.ts";
import { useNow } from "../../words/use-now.ts";
import { NeedLine } from "./need-line.tsx";
import { NothingWaits } from "./nothing-waits.tsx";
import { inOrder } from "./order.ts";
import { WhatICanDo } from "./what-i-can-do.tsx";

export const Home = () => {
  const { t, language } = useWords();
  const { room, refresh, readAt } = useSession();
  const now = useNow();
  useFreshness(refresh);
  const waiting = inOrder(room.needs.filter((need) => need.state !== "done"));
  const finished = room.needs.filter((need) => need.state === "done");
  const read = readAt === undefined ? "" : formatRelative(new Date(readAt).toISOString(), now, language);
  return (
    <Screen
      title={t("home.title")}
      lead={waiting.length > 0 ? <p>{t("home.count", { count: waiting.length })}</p> : undefined}
      tools={
        <Button className="button plain" onPress={refresh}>
          <RefreshCw aria-hidden size={18} /> {t("home.refresh")} <span className="quiet">({read})</span>
        </Button>
      }
    >
      <div className="home">
        <div>
          {waiting.length === 0 ? <NothingWaits /> : null}
          <ul className="needs" aria-label={t("home.title")}>
            {waiting.map((need) => (
              <NeedLine key={need.id} need={need} />
            ))}
          </ul>
          {finished.length > 0 ? (
            <details className="finished">
              <summary>{t("home.finished", { count: finished.length })}</summary>
              <ul className="needs">
                {finished.map((need) => (
                  <NeedLine key={need.id} need={need} />
                ))}
              </ul>
            </details>
          ) : null}
        </div>
        <WhatICanDo />
      </div>
    </Screen>
  );
};

/** Reads again every minute, and whenever the person comes back to this window. */
const useFreshness = (refresh: () => void): void => {
  useEffect(() => {
    const onSeen = () => {
      if (document.visibilityState === "visible") refresh();
    };
    const timer = setInterval(onSeen, 60_000);
    document.addEventListener("visibilitychange", onSeen);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", onSeen);
    };
  }, [refresh]);
};
