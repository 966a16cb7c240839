/** Questions on the days during which a cell follows a sector. `followed_to` is the first day without it. */
import type { Day } from "../../../kernel/dates.ts";

export type FollowedDays = { readonly followed_from: Day; readonly followed_to: Day | null };

/** True when a line holds on a day. */
export const holdsOn = (line: FollowedDays, day: Day): boolean =>
  line.followed_from <= day && (line.followed_to === null || day < line.followed_to);

/** The line that a follow-up without end, starting on `from`, would overlap; undefined when there is none. */
export const followedSince = <Line extends FollowedDays>(
  lines: readonly Line[],
  from: Day,
): Line | undefined => lines.find((line) => line.followed_to === null || line.followed_to > from);
