/** One living Trame per data folder. A second one is refused with a sentence; a dead one leaves nothing to repair. */
import { setTimeout as sleep } from "node:timers/promises";
import { ok, type Result } from "../../../kernel/refusal.ts";
import { cannot } from "../cannot.ts";
import { thisProcess } from "../process-identity.ts";
import { type Gate, takeGate } from "./gate.ts";
import { beat, beatEvery, clearHolder, type Holder, holderLives, readHolder, writeHolder } from "./holder.ts";

/** A held folder. `leaving` tells the next start that it only has to wait; `release` lets it in. */
export type Lock = { readonly leaving: () => void; readonly release: () => void };

const refuseHeld = (folder: string, holder: Holder | undefined) => {
  const who = holder ? ` (${holder.what}, processus ${holder.pid})` : "";
  const whoEnglish = holder ? ` (${holder.what}, process ${holder.pid})` : "";
  return cannot(
    `Trame utilise déjà ${folder}${who}. Arrêtez cette instance, ou choisissez un autre dossier avec TRAME_HOME.`,
    `Trame already uses ${folder}${whoEnglish}. Stop that instance, or choose another folder with TRAME_HOME.`,
  );
};

/** An instance that is ending gets time to end; a running one only a moment, in case it is being killed. */
const gracePeriod = (folder: string) => (readHolder(folder)?.state === "stopping" ? 30_000 : 1500);

const waitForGate = async (folder: string): Promise<Gate | undefined> => {
  const began = Date.now();
  for (;;) {
    const gate = await takeGate(folder);
    if (gate) return gate;
    if (Date.now() - began > gracePeriod(folder)) return undefined;
    await sleep(50);
  }
};

/**
 * Holds `folder` for the command `what` until `release` or the end of the process.
 * Refuses (`unavailable`) while another living process holds it.
 */
export const holdLock = async (folder: string, what: string): Promise<Result<Lock>> => {
  const gate = await waitForGate(folder);
  if (!gate) return refuseHeld(folder, readHolder(folder));
  const before = readHolder(folder);
  if (before && (await holderLives(folder, before))) {
    gate.release();
    return refuseHeld(folder, before);
  }
  const mine: Holder = { ...thisProcess(), what, since: new Date().toISOString(), state: "running" };
  writeHolder(folder, mine);
  const timer = setInterval(() => beat(folder), beatEvery);
  timer.unref();
  return ok({
    leaving: () => writeHolder(folder, { ...mine, state: "stopping" }),
    release: () => {
      clearInterval(timer);
      clearHolder(folder);
      gate.release();
    },
  });
};
