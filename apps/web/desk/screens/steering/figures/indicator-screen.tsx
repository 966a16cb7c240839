/** One indicator: what it means, its series with the table beside, and what was published about it. */
import { Link } from "wouter";
import type { Rows } from "../../../api/room-types.ts";
import type { IndicatorFigures } from "../../../api/steering-types.ts";
import { useResource } from "../../../api/use-resource.ts";
import { NotFound } from "../../../app/not-found.tsx";
import { OtherRoom } from "../../../app/other-room.tsx";
import { Screen } from "../../../app/screen.tsx";
import { useSession } from "../../../app/session.ts";
import { Failed } from "../../../parts/basic/failed.tsx";
import { Waiting } from "../../../parts/basic/waiting.tsx";
import { Figure } from "../../../parts/figure/figure.tsx";
import { useWords } from "../../../words/language.tsx";
import { Definition } from "./definition.tsx";
import { latestOf, shownOf } from "./latest.ts";
import { PublishedValues } from "./published-values.tsx";
import { Series } from "./series.tsx";

export const IndicatorScreen = ({ indicator }: { readonly indicator: string }) => {
  const { room } = useSession();
  return room.room === "steering" ? <Indicator code={indicator} /> : <OtherRoom room="steering" />;
};

const Indicator = ({ code }: { readonly code: string }) => {
  const { t, say } = useWords();
  const figures = useResource<Rows<IndicatorFigures>>("/api/steering/figures");
  if (figures.failure) return <Failed failure={figures.failure} retry={figures.reload} />;
  if (figures.value === undefined) return <Waiting />;
  const row = figures.value.rows.find(({ indicator }) => indicator === code);
  if (row === undefined) return <NotFound />;
  const latest = latestOf(row);
  return (
    <Screen
      title={`${row.indicator} · ${say(row.name)}`}
      lead={
        <p>
          <Link href="/figures">{t("figures.title")}</Link>
        </p>
      }
    >
      {latest ? <Figure figure={shownOf(row, latest)} /> : <p className="quiet">{t("figures.empty")}</p>}
      <Definition row={row} />
      {row.series.length > 0 ? <Series row={row} /> : null}
      <PublishedValues row={row} />
    </Screen>
  );
};
