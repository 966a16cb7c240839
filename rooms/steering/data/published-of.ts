/** Which published figures stand beside which indicator, so that contradictory values are read together. */
import { loadPublishedFigures } from "./published-figures.ts";
import type { PublishedFigure } from "./published-row.ts";

const besides: Readonly<Record<string, readonly string[]>> = {
  A1: ["outreach-teams-daily"],
  B2: ["reception-opened"],
  C1: ["places-per-night", "assore-places", "hotel-places-planned", "hotel-rooms"],
  D1: ["d2o-second-opening"],
  E1: ["crack-procedures", "procedures-opened"],
  E2: ["treatment-orders"],
  E3: ["deferrals-prosecution", "deferrals-traffickers", "deferrals-users"],
  E4: ["court-psychologist-users"],
  F1: ["kitchens-dismantled"],
};

let loaded: Promise<readonly PublishedFigure[]> | undefined;

/** The whole published history; read once. Throws when the file of the project itself is broken (a bug). */
export const publishedHistory = (): Promise<readonly PublishedFigure[]> => {
  loaded ??= loadPublishedFigures().then((read) => {
    if (!read.ok) throw new Error(read.refusal.say.en);
    return read.value;
  });
  return loaded;
};

/** The published figures that stand beside an indicator, oldest first. */
export const publishedOf = async (code: string): Promise<readonly PublishedFigure[]> => {
  const ids = besides[code] ?? [];
  return (await publishedHistory())
    .filter((figure) => ids.includes(figure.id))
    .sort((a, b) => a.periodStart.localeCompare(b.periodStart));
};
