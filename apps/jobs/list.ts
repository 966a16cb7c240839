/** The jobs by name. Each prints what it found and gives whether all is well. */
import { ok, type Result } from "../../kernel/refusal.ts";
import type { OpenHouse } from "../house/open.ts";
import { secretsOf } from "../house/secrets.ts";
import type { Ground } from "../launch/instance.ts";
import { sealAudit } from "./audit/seal.ts";
import { verifyAudit } from "./audit/verify.ts";
import { settle } from "./settle.ts";

type Job = (house: OpenHouse, ground: Ground) => Promise<Result<boolean>>;

const verifyEvery: Job = async (house, { home }) => {
  let sound = true;
  for (const name of house.served) {
    const verified = await verifyAudit(house.room(name), secretsOf(home, name).seal.publicKey);
    if (!verified.ok) return verified;
    const { lines, findings } = verified.value;
    console.log(
      `${name}: ${lines} audit lines, ${findings.length === 0 ? "sound" : `${findings.length} faults`}`,
    );
    for (const { lane, seq, what } of findings) console.log(`  ${name} lane ${lane} line ${seq}: ${what}`);
    sound &&= findings.length === 0;
  }
  return ok(sound);
};

const sealEvery: Job = async (house, { home }) => {
  for (const name of house.served) {
    const sealed = await sealAudit(house.room(name), secretsOf(home, name).seal, home);
    if (!sealed.ok) return sealed;
    console.log(`${name}: ${sealed.value.lanes} lanes sealed`);
  }
  return ok(true);
};

const settleAll: Job = async (house) => {
  const sum = await settle(house);
  console.log(`${sum.counted} days counted, ${sum.carried} messages carried, ${sum.refused} refused`);
  return ok(sum.refused === 0);
};

/** Jobs that `npm run job <name>` knows. */
export const jobs: Readonly<Record<string, Job>> = {
  "verify-audit": verifyEvery,
  "seal-audit": sealEvery,
  settle: settleAll,
};
