/** How long a session lives: twelve hours at most, two without being used. Durations in milliseconds. */

const minute = 60_000;
const hour = 60 * minute;

/** Longest life of a session, whatever its use. */
export const longestLife = 12 * hour;

/** Longest time without a request. */
export const longestIdle = 2 * hour;

/** Time during which further requests are not written down: one write a minute is enough. */
export const seenEvery = minute;

/** Longest time between leaving for the identity provider and coming back. */
export const longestSignIn = 10 * minute;

type Times = { readonly seen_at: Date; readonly ends_at: Date };

/** True while the session may be used. */
export const isAlive = ({ seen_at, ends_at }: Times, now: Date): boolean =>
  now < ends_at && now.getTime() - seen_at.getTime() < longestIdle;

/** True when this request is worth writing down. */
export const isToBeMarked = ({ seen_at }: Pick<Times, "seen_at">, now: Date): boolean =>
  now.getTime() - seen_at.getTime() >= seenEvery;

/** The instant `span` milliseconds after `now`. */
export const after = (now: Date, span: number): Date => new Date(now.getTime() + span);
