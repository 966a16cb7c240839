/** Assembles a review from the room's tables: figures, visas, plan and partners, as one document. */
import type { Day } from "../../../kernel/dates.ts";
import type { ReviewDocument } from "../../../kernel/figure.ts";
import { isDemonstration } from "../../../kernel/postgres/instance.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";
import { listActions, listPartners, listVisas, partnersOn, type Review, type Visa } from "../store.ts";
import { type Composed, composeFigures } from "./compose.ts";
import { layOut } from "./document.ts";
import { standingVisa } from "./visas.ts";

export type Assembled = {
  readonly composed: readonly Composed[];
  readonly visas: readonly Visa[];
  readonly document: ReviewDocument;
};

/** What is needed of a review to assemble it; a composition without a screen has no identifier. */
export type Assembling = Pick<Review, "held_on" | "title" | "chosen" | "comparisons"> & {
  readonly id: string | null;
};

const newest = (composed: readonly Composed[], on: Day): string =>
  composed.reduce<string | undefined>(
    (latest, { figure, gathered }) =>
      gathered.known && (!latest || figure.known_on > latest) ? figure.known_on : latest,
    undefined,
  ) ?? `${on}T00:00:00.000Z`;

/** Assembles a review as known at an instant. `frozen`: figures whose visa holds become validated. */
export const assembleReview = async (
  tx: RoomTransaction,
  review: Assembling,
  knownAt: Date,
  state: ReviewDocument["state"],
): Promise<Assembled> => {
  const raw = await composeFigures(tx, review.held_on, knownAt, review.chosen, review.id);
  const visas = review.id === null ? [] : await listVisas(tx, review.id);
  const composed = raw.map((one) =>
    standingVisa(one, visas) ? { ...one, figure: { ...one.figure, status: "validated" as const } } : one,
  );
  const everyPartner = await listPartners(tx);
  const nameOf = (id: string) => {
    const partner = everyPartner.find((one) => one.id === id);
    return { fr: partner?.name_fr ?? id, en: partner?.name_en ?? id };
  };
  const document = layOut({
    on: review.held_on,
    title: review.title === "" ? null : review.title,
    composed,
    comparisons: review.comparisons,
    actions: await listActions(tx),
    partners: await partnersOn(tx, review.held_on),
    visas: composed.flatMap((one) => {
      const visa = standingVisa(one, visas);
      return visa ? [{ agency: nameOf(visa.agency_id), indicator: one.key, at: visa.at.toISOString() }] : [];
    }),
    state,
    knownOn: newest(composed, review.held_on),
    today: review.held_on,
    fictional: await isDemonstration(tx),
  });
  return { composed, visas, document };
};
