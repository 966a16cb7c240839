/** What steering knows equals a count made again in the rooms. */
import assert from "node:assert/strict";
import type { Client } from "pg";
import type { OpenHouse } from "../../apps/house/open.ts";
import { rowsFor } from "../../doors/count.ts";
import { countingRooms } from "../../doors/counting.ts";
import { serviceMandate } from "../../kernel/claim.ts";
import { addDays, dayInParis } from "../../kernel/dates.ts";
import { ok } from "../../kernel/refusal.ts";
import type { RoomName } from "../../kernel/words.ts";
import { accepted } from "../expect.ts";

type Line = { measure: string; from: string; area: string; dims: Record<string, string>; value: number };

const asText = ({ measure, from, area, dims, value }: Line): string =>
  [
    measure,
    from,
    area,
    JSON.stringify(Object.entries(dims).toSorted(([a], [b]) => a.localeCompare(b))),
    value,
  ].join(" ");

const recount = async (
  house: OpenHouse,
  room: RoomName,
  period: { from: string; to: string },
): Promise<string[]> => {
  const counting = countingRooms.find((one) => one.room === room);
  assert.ok(counting);
  const rows = await house
    .room(room)
    .transact(serviceMandate(room, "counter"), async (tx) =>
      ok(await rowsFor(tx, counting, { grain: "day", ...period })),
    );
  return accepted(rows).map(asText).toSorted();
};

const known = async (
  client: Client,
  room: RoomName,
  period: { from: string; to: string },
): Promise<string[]> => {
  const { rows } = await client.query<Line>(
    `select measure, period_from::text as "from", area, dims, value::float8 as value from steering.fact
      where room = $1 and grain = 'day' and known_to is null and period_from >= $2 and period_to <= $3`,
    [room, period.from, period.to],
  );
  return rows.map(asText).toSorted();
};

/** Compares the rooms whose acts touched days, over those days; gives how many counts were compared. */
export const verifyCounts = async (
  house: OpenHouse,
  client: Client,
  touched: ReadonlyMap<RoomName, ReadonlySet<string>>,
): Promise<number> => {
  let compared = 0;
  for (const [room, days] of touched)
    for (const day of days) {
      const period = { from: day, to: addDays(day, 1) };
      const counted = await recount(house, room, period);
      assert.deepEqual(await known(client, room, period), counted, `${room}, ${day}: steering's counts`);
      compared += counted.length;
    }
  assert.ok(compared > 0, `nothing was counted before ${dayInParis(new Date())}`);
  return compared;
};
