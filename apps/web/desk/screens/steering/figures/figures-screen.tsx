/** Every indicator with its latest value. */
import { Link } from "wouter";
import type { Rows } from "../../../api/room-types.ts";
import type { IndicatorFigures } from "../../../api/steering-types.ts";
import { useResource } from "../../../api/use-resource.ts";
import { OtherRoom } from "../../../app/other-room.tsx";
import { Screen } from "../../../app/screen.tsx";
import { useSession } from "../../../app/session.ts";
import { Failed } from "../../../parts/basic/failed.tsx";
import { Moment } from "../../../parts/basic/moment.tsx";
import { Waiting } from "../../../parts/basic/waiting.tsx";
import { Figure } from "../../../parts/figure/figure.tsx";
import { DataTable } from "../../../parts/table/data-table.tsx";
import type { TableColumn } from "../../../parts/table/table-types.ts";
import { inBoth } from "../../../words/in-both.ts";
import { useWords } from "../../../words/language.tsx";
import { latestOf, shownOf } from "./latest.ts";

const columns: readonly TableColumn<IndicatorFigures>[] = [
  {
    key: "indicator",
    label: inBoth("figures.code"),
    kind: "text",
    draw: (row) => <Link href={`/figures/${row.indicator}`}>{row.indicator}</Link>,
  },
  { key: "name", label: inBoth("figures.name"), kind: "text", wide: true, draw: (row) => <Name row={row} /> },
  {
    key: "latest",
    label: inBoth("figures.latest"),
    kind: "text",
    read: (row) => latestOf(row)?.value ?? null,
    draw: (row) => <Latest row={row} />,
  },
  { key: "producer", label: inBoth("figure.producer"), kind: "text" },
  {
    key: "freshness",
    label: inBoth("figure.fresh"),
    kind: "instant",
    draw: (row) => (row.freshness ? <Moment when={row.freshness} /> : "–"),
  },
];

const Name = ({ row }: { readonly row: IndicatorFigures }) => {
  const { say } = useWords();
  return <Link href={`/figures/${row.indicator}`}>{say(row.name)}</Link>;
};

const Latest = ({ row }: { readonly row: IndicatorFigures }) => {
  const { t } = useWords();
  const latest = latestOf(row);
  if (latest === undefined) return <span className="quiet">{t("figure.unknown")}</span>;
  return <Figure figure={shownOf(row, latest)} />;
};

export const FiguresScreen = () => {
  const { room } = useSession();
  return room.room === "steering" ? <Figures /> : <OtherRoom room="steering" />;
};

const Figures = () => {
  const { t } = useWords();
  const figures = useResource<Rows<IndicatorFigures>>("/api/steering/figures");
  return (
    <Screen title={t("figures.title")} lead={<p>{t("figures.lead")}</p>}>
      {figures.failure ? <Failed failure={figures.failure} retry={figures.reload} /> : null}
      {figures.value === undefined && !figures.failure ? <Waiting /> : null}
      {figures.value === undefined ? null : (
        <DataTable
          name="steering/figures"
          caption={t("figures.title")}
          columns={columns}
          rows={figures.value.rows}
          keyOf={(row) => row.indicator}
          empty={<p>{t("figures.empty")}</p>}
        />
      )}
    </Screen>
  );
};
