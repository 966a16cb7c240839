/** Tells outreach and reception what is certainly free, by kind of place: no site, no address. */
import { addDays, type Day } from "../../../../kernel/dates.ts";
import type { RoomTransaction } from "../../../../kernel/transaction.ts";
import { type ByKind, everyKind } from "../../rules/free-by-kind.ts";
import { availabilityOf, lastNightTold, moveAvailability } from "../../store/availability.ts";

const receivers = ["shelter-to-street.availability", "shelter-to-reception.availability"] as const;

/**
 * Moves the night's totals from what a site had told to what it tells now, and sends them. Only the current night is
 * sent, the latest one told and at most that of yesterday evening: an old correction sends nobody anywhere.
 */
export const tellAvailability = async (
  tx: RoomTransaction,
  night: Day,
  before: ByKind,
  after: ByKind,
): Promise<void> => {
  await moveAvailability(
    tx,
    night,
    everyKind((kind) => after[kind] - before[kind]),
  );
  if (night < addDays(tx.today, -1) || night !== (await lastNightTold(tx))) return;
  const body = { night, as_of: tx.now.toISOString(), kinds: await availabilityOf(tx, night) };
  for (const door of receivers) tx.send(door, body);
};
