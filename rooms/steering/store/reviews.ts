/** Reviews, the visas of the producers, and what was frozen. */
import type { Day } from "../../../kernel/dates.ts";
import type { ReviewDocument } from "../../../kernel/figure.ts";
import { queriesOf } from "../../../kernel/postgres/query.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";
import type { SteeringTables } from "../schema.generated.ts";
import type { Comparison } from "../words.ts";

const steering = queriesOf<SteeringTables>("steering");

export type Review = {
  readonly id: string;
  readonly held_on: Day;
  readonly title: string;
  /** Keys of the figures chosen. */
  readonly chosen: readonly string[];
  readonly comparisons: readonly Comparison[];
  readonly state: "open" | "frozen";
  readonly known_at: Date | null;
  readonly opened_at: Date;
  readonly frozen_at: Date | null;
  readonly document: ReviewDocument | null;
  readonly version: number;
};

/** Opens a review. */
export const addReview = (
  tx: RoomTransaction,
  review: { id: string; held_on: Day; title: string; chosen: readonly string[] },
) =>
  tx.run(
    steering.insertInto("review").values({
      ...review,
      chosen: JSON.stringify(review.chosen),
      comparisons: "[]",
      state: "open",
      opened_at: tx.now,
    }),
  );

/** Every review without its document, newest first. */
export const listReviews = (tx: RoomTransaction) =>
  tx.all(
    steering
      .selectFrom("review")
      .select(["id", "held_on", "title", "state", "opened_at", "frozen_at", "version"])
      .orderBy("held_on", "desc")
      .orderBy("opened_at", "desc"),
  );

/** One review, or undefined. */
export const findReview = async (tx: RoomTransaction, id: string): Promise<Review | undefined> =>
  (await tx.first(steering.selectFrom("review").selectAll().where("id", "=", id))) as Review | undefined;

/** The newest frozen review of a day, if there is one. */
export const findFrozenOn = async (tx: RoomTransaction, day: Day): Promise<Review | undefined> =>
  (await tx.first(
    steering
      .selectFrom("review")
      .selectAll()
      .where("held_on", "=", day)
      .where("state", "=", "frozen")
      .orderBy("frozen_at", "desc"),
  )) as Review | undefined;

/** The frozen reviews before this one, newest first: what a value was validated as. */
export const frozenDocuments = async (
  tx: RoomTransaction,
  except: string | null,
): Promise<ReviewDocument[]> => {
  const rows = await tx.all(
    steering
      .selectFrom("review")
      .select(["id", "document"])
      .where("state", "=", "frozen")
      .orderBy("frozen_at", "desc"),
  );
  return rows.flatMap((row) => (row.document && row.id !== except ? [row.document as ReviewDocument] : []));
};

/** Changes the figures or comparisons of an open review that still has this version. */
export const changeReview = (
  tx: RoomTransaction,
  id: string,
  version: number,
  change: { chosen?: readonly string[]; comparisons?: readonly Comparison[] },
) =>
  tx.run(
    steering
      .updateTable("review")
      .set({
        version: version + 1,
        ...(change.chosen ? { chosen: JSON.stringify(change.chosen) } : {}),
        ...(change.comparisons ? { comparisons: JSON.stringify(change.comparisons) } : {}),
      })
      .where("id", "=", id)
      .where("version", "=", version)
      .where("state", "=", "open"),
  );

/** Freezes an open review with its document, and publishes it. Gives the number of reviews frozen. */
export const freeze = async (
  tx: RoomTransaction,
  review: Review,
  version: number,
  frozen: { knownAt: Date; document: ReviewDocument },
): Promise<number> => {
  const document = JSON.stringify(frozen.document);
  const changed = await tx.run(
    steering
      .updateTable("review")
      .set({ state: "frozen", known_at: frozen.knownAt, frozen_at: tx.now, document, version: version + 1 })
      .where("id", "=", review.id)
      .where("version", "=", version)
      .where("state", "=", "open"),
  );
  if (changed === 1)
    await tx.run(
      steering
        .insertInto("published_review")
        .values({ id: review.id, held_on: review.held_on, document, published_at: tx.now }),
    );
  return changed;
};

/** The published reviews, newest first. */
export const listPublished = async (tx: RoomTransaction) =>
  tx.all(
    steering
      .selectFrom("published_review")
      .select(["id", "held_on", "document", "published_at"])
      .orderBy("held_on", "desc")
      .orderBy("published_at", "desc"),
  );

export type Visa = {
  readonly figure: string;
  readonly agency_id: string;
  readonly agent_id: string;
  readonly value: number | null;
  readonly known_on: Date | null;
  readonly at: Date;
};

/** The visas of a review, oldest first. */
export const listVisas = (tx: RoomTransaction, review: string): Promise<Visa[]> =>
  tx.all(
    steering
      .selectFrom("visa")
      .select(["figure", "agency_id", "agent_id", "value", "known_on", "at"])
      .where("review_id", "=", review)
      .orderBy("at"),
  );

/** Gives a visa for the value as it stands. */
export const addVisa = (
  tx: RoomTransaction,
  visa: { id: string; review_id: string; figure: string; value: number | null; known_on: Date | null },
) =>
  tx.run(
    steering
      .insertInto("visa")
      .values({ ...visa, agency_id: tx.who.agency, agent_id: tx.who.agent, at: tx.now }),
  );
