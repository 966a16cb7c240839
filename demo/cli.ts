/** `npm run demo -- --seed <text>`: makes the demonstration city again, from nothing. */
import { parseArgs } from "node:util";
import { homeOf } from "../apps/launch/checkout.ts";
import { openDatabase } from "../apps/launch/database.ts";
import { roomServers } from "../apps/launch/room-servers.ts";
import { dayInParis } from "../kernel/dates.ts";
import { ok, type Result, refuse } from "../kernel/refusal.ts";
import type { Text } from "../kernel/words.ts";
import { type Loaded } from "./load.ts";
import { loadAfresh, usualSeed } from "./load-when-empty.ts";

const what = "npm run demo";

const say = ({ fr, en }: Text): void => console.error(`Trame : ${fr} / ${en}`);

const readSeed = (args: readonly string[]): Result<string> => {
  try {
    const { values } = parseArgs({ args: [...args], options: { seed: { type: "string" } } });
    const seed = values.seed ?? usualSeed;
    if (seed.length > 0 && seed.length <= 80) return ok(seed);
  } catch {
    // Said below: what was typed cannot be read.
  }
  return refuse({
    kind: "bad-input",
    say: {
      fr: "Écrivez npm run demo -- --seed <texte>, le texte ayant de 1 à 80 caractères.",
      en: "Write npm run demo -- --seed <text>, the text having 1 to 80 characters.",
    },
  });
};

const makeAgain = async (seed: string, env: NodeJS.ProcessEnv): Promise<Result<Loaded>> => {
  const home = homeOf(env);
  const database = await openDatabase({ home, env, what, onProgress: say });
  if (!database.ok) return database;
  try {
    const admin = await roomServers(database.value.admin, env);
    if (!admin.ok) return admin;
    return await loadAfresh({ home, env, admin: admin.value, say }, seed, dayInParis(new Date()));
  } finally {
    database.value.leaving();
    await database.value.stop();
  }
};

const seed = readSeed(process.argv.slice(2));
const made = seed.ok ? await makeAgain(seed.value, process.env) : seed;
if (made.ok) {
  const { rows, seconds } = made.value;
  console.log(`${rows} rows in ${seconds.toFixed(1)} s`);
} else {
  const { fr, en } = made.refusal.say;
  console.error(`Trame : ${fr}\nTrame: ${en}`);
  process.exitCode = 1;
}
