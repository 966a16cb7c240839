/** One review, from choosing its figures to freezing it. `latest` is the newest one. */
import type { Rows } from "../../../api/room-types.ts";
import type { ReviewDetail, ReviewSummary } from "../../../api/steering-types.ts";
import { useResource } from "../../../api/use-resource.ts";
import { OtherRoom } from "../../../app/other-room.tsx";
import { useSession } from "../../../app/session.ts";
import { Failed } from "../../../parts/basic/failed.tsx";
import { Waiting } from "../../../parts/basic/waiting.tsx";
import { ReviewBody } from "./review-body.tsx";
import { ReviewsScreen } from "./reviews-screen.tsx";

export const ReviewScreen = ({ id }: { readonly id: string }) => {
  const { room } = useSession();
  if (room.room !== "steering") return <OtherRoom room="steering" />;
  return id === "latest" ? <Latest /> : <Review id={id} />;
};

const Latest = () => {
  const reviews = useResource<Rows<ReviewSummary>>("/api/steering/reviews");
  if (reviews.failure) return <Failed failure={reviews.failure} retry={reviews.reload} />;
  if (reviews.value === undefined) return <Waiting />;
  const newest = reviews.value.rows.toSorted((a, b) => b.on.localeCompare(a.on))[0];
  return newest === undefined ? <ReviewsScreen /> : <Review id={newest.id} />;
};

const Review = ({ id }: { readonly id: string }) => {
  const detail = useResource<ReviewDetail>(`/api/steering/review?id=${encodeURIComponent(id)}`);
  if (detail.value !== undefined) return <ReviewBody detail={detail.value} reload={detail.reload} />;
  return detail.failure ? <Failed failure={detail.failure} retry={detail.reload} /> : <Waiting />;
};
