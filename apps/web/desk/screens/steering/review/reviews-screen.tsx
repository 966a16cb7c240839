/** The reviews, and the way to open one. */
import { Plus } from "lucide-react";
import { Link } from "wouter";
import type { Rows } from "../../../api/room-types.ts";
import type { ReviewSummary } from "../../../api/steering-types.ts";
import { useResource } from "../../../api/use-resource.ts";
import { actPath } from "../../../app/destinations.ts";
import { OtherRoom } from "../../../app/other-room.tsx";
import { Screen } from "../../../app/screen.tsx";
import { useSession } from "../../../app/session.ts";
import { Failed } from "../../../parts/basic/failed.tsx";
import { Waiting } from "../../../parts/basic/waiting.tsx";
import { DataTable } from "../../../parts/table/data-table.tsx";
import type { TableColumn } from "../../../parts/table/table-types.ts";
import { formatDay } from "../../../words/days.ts";
import { inBoth } from "../../../words/in-both.ts";
import { useWords } from "../../../words/language.tsx";
import { periodWords } from "./period-words.ts";

const Name = ({ row }: { readonly row: ReviewSummary }) => {
  const { t, say, language } = useWords();
  return (
    <Link href={`/reviews/${row.id}`}>
      {say(row.title) || t("review.untitled", { day: formatDay(row.on, language) })}
    </Link>
  );
};
const Period = ({ row }: { readonly row: ReviewSummary }) => (
  <>{periodWords(row.period, useWords().language)}</>
);

const columns: readonly TableColumn<ReviewSummary>[] = [
  { key: "title", label: inBoth("reviews.name"), kind: "text", draw: (row) => <Name row={row} /> },
  { key: "on", label: inBoth("reviews.on"), kind: "day" },
  {
    key: "period",
    label: inBoth("reviews.period"),
    kind: "text",
    read: (row) => row.period?.from,
    draw: (row) => <Period row={row} />,
  },
  { key: "state", label: inBoth("plan.state"), kind: "state" },
];

export const ReviewsScreen = () => {
  const { room } = useSession();
  return room.room === "steering" ? <Reviews /> : <OtherRoom room="steering" />;
};

const Reviews = () => {
  const { t } = useWords();
  const { room } = useSession();
  const reviews = useResource<Rows<ReviewSummary>>("/api/steering/reviews");
  const canOpen = room.acts.some((act) => act.name === "open-review");
  return (
    <Screen
      title={t("reviews.title")}
      lead={<p>{t("reviews.lead")}</p>}
      tools={
        canOpen ? (
          <Link className="button strong" href={actPath("steering", "open-review")}>
            <Plus aria-hidden size={18} /> {t("reviews.open")}
          </Link>
        ) : null
      }
    >
      {reviews.failure ? <Failed failure={reviews.failure} retry={reviews.reload} /> : null}
      {reviews.value === undefined && !reviews.failure ? <Waiting /> : null}
      {reviews.value === undefined ? null : (
        <DataTable
          name="steering/reviews"
          caption={t("reviews.title")}
          columns={columns}
          rows={reviews.value.rows}
          keyOf={(row) => row.id}
          empty={<p>{t("reviews.empty")}</p>}
        />
      )}
    </Screen>
  );
};
