/** The jobs by name. Each reads the words that follow its name, then works on an open house and gives whether all is well. */
import { ok, type Result, refuse } from "../../kernel/refusal.ts";
import type { OpenHouse } from "../house/open.ts";
import { secretsOf } from "../house/secrets.ts";
import type { Ground } from "../launch/instance.ts";
import { sealAudit } from "./audit/seal.ts";
import { verifyAudit } from "./audit/verify.ts";
import { enrolAll, readEnrolment } from "./enrol/enrol.ts";
import { settle } from "./settle.ts";

type Work = (house: OpenHouse, ground: Ground) => Promise<Result<boolean>>;

/** Refuses words that it does not know before anything is opened. */
type Job = (words: readonly string[]) => Result<Work>;

const wordless =
  (work: Work): Job =>
  (words) =>
    words.length === 0
      ? ok(work)
      : refuse({
          kind: "bad-input",
          say: {
            fr: `Cette tâche ne prend pas d'option : « ${words.join(" ")} » n'est pas compris. Relancez-la sans rien après son nom.`,
            en: `This job takes no option: "${words.join(" ")}" is not understood. Run it again with nothing after its name.`,
          },
        });

const verifyEvery: Work = async (house, { home }) => {
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

const sealEvery: Work = async (house, { home }) => {
  for (const name of house.served) {
    const sealed = await sealAudit(house.room(name), secretsOf(home, name).seal, home);
    if (!sealed.ok) return sealed;
    console.log(`${name}: ${sealed.value.lanes} lanes sealed`);
  }
  return ok(true);
};

const settleAll: Work = async (house) => {
  const sum = await settle(house);
  console.log(`${sum.counted} days counted, ${sum.carried} messages carried, ${sum.refused} refused`);
  return ok(sum.refused === 0);
};

const enrol: Job = (words) => {
  const [file, ...others] = words;
  if (file === undefined || file.startsWith("-") || others.length > 0)
    return refuse({
      kind: "bad-input",
      say: {
        fr: "Donnez un fichier, et rien d'autre : npm run job enrol agents.json. Sa forme est dans docs/operations.md.",
        en: "Give one file, and nothing else: npm run job enrol agents.json. Its form is in docs/operations.md.",
      },
    });
  const read = readEnrolment(file);
  if (!read.ok) return read;
  return ok((house) => enrolAll(house, read.value, console.log));
};

/** Jobs that `npm run job <name>` knows. */
export const jobs: ReadonlyMap<string, Job> = new Map([
  ["verify-audit", wordless(verifyEvery)],
  ["seal-audit", wordless(sealEvery)],
  ["settle", wordless(settleAll)],
  ["enrol", enrol],
]);
