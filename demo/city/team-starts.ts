/** Since when each outreach team goes out: the plan had six teams in 2022 and ten from September 2024. */
import type { Day } from "../../kernel/dates.ts";

const startedLater: Readonly<Record<string, Day>> = {
  "team-07": "2022-10-03",
  "team-08": "2023-03-06",
  "team-09": "2024-02-05",
  "team-10": "2024-09-02",
};

/** The first day of a team. */
export const teamStart = (code: string): Day => startedLater[code] ?? "2020-01-06";
