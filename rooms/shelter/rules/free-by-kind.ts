/**
 * What is free, by kind of place. A site tells four numbers a night, not which kind of place is free; where it has
 * several kinds and does not say, only what is certain is told, so that nobody is sent to a place that is taken.
 */
import { type PlaceKind, placeKinds } from "../words.ts";

export type ByKind = Readonly<Record<PlaceKind, number>>;

/** The same number for every kind. */
export const everyKind = (of: (kind: PlaceKind) => number): ByKind =>
  Object.fromEntries(placeKinds.map(({ value }) => [value, of(value)])) as ByKind;

/** The sum over kinds. */
export const sumOfKinds = (counts: ByKind): number =>
  placeKinds.reduce((sum, { value }) => sum + counts[value], 0);

/**
 * The places of each kind that are free however the occupied ones are spread: `free` less all the places of the
 * other kinds, and never more than the kind has. With one kind of place this is `free` itself.
 */
export const certainlyFree = (free: number, open: ByKind): ByKind => {
  const all = sumOfKinds(open);
  return everyKind((kind) => Math.max(0, Math.min(open[kind], free - (all - open[kind]))));
};
