/** What runs beside the requests: counting and carrying every second, sealing the audit once a day. */
import { addDays, dayInParis } from "../../kernel/dates.ts";
import type { OpenHouse } from "../house/open.ts";
import { secretsOf } from "../house/secrets.ts";
import { sealAudit } from "../jobs/audit/seal.ts";
import { settleOnce } from "../jobs/settle.ts";

/** Milliseconds between two rounds when nothing moved. */
const pause = 1000;

/** Starts the background work. `close` waits for the round under way. */
export const startBackground = (
  house: OpenHouse,
  home: string,
  onError: (error: unknown) => void,
): { close(): Promise<void> } => {
  let ending = false;
  let wake: () => void = () => undefined;
  let sealedOn = addDays(dayInParis(new Date()), 0);
  const rest = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, pause);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const sealIfDue = async () => {
    const today = dayInParis(new Date());
    if (today === sealedOn) return;
    for (const name of house.served) await sealAudit(house.room(name), secretsOf(home, name).seal, home);
    sealedOn = today;
  };
  const work = (async () => {
    while (!ending) {
      try {
        const round = await settleOnce(house);
        await sealIfDue();
        if (round.counted + round.carried + round.refused === 0 && !ending) await rest();
      } catch (error) {
        onError(error);
        if (!ending) await rest();
      }
    }
  })();
  return {
    close: async () => {
      ending = true;
      wake();
      await work;
    },
  };
};
