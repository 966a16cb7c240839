/** `npm start` from the first line printed to the exit code. */
import type { Text } from "../../kernel/words.ts";
import { cannotBecause } from "./cannot.ts";
import { homeOf } from "./checkout.ts";
import { type Parts, startInstance } from "./instance.ts";
import { holdLeash } from "./leash.ts";
import { onEndSignal } from "./signals.ts";

/** Time, in milliseconds, an orderly end may take before it is cut short; nothing acknowledged is lost either way. */
const longestEnd = 40_000;

const progress = ({ fr, en }: Text) => console.error(`Trame : ${fr} / ${en}`);

const sayWhy = ({ fr, en }: Text) => console.error(`Trame : ${fr}\nTrame: ${en}`);

const databaseLost: Text = {
  fr: "La base de données s'est arrêtée. Relancez : rien de ce qui était enregistré n'est perdu.",
  en: "The database has stopped. Start again: nothing that was saved is lost.",
};

/** Resolves when someone asks for the end; also before the start is over. */
const endAsked = (env: NodeJS.ProcessEnv): Promise<"asked"> =>
  new Promise((resolve) => {
    onEndSignal(() => resolve("asked"));
    holdLeash(env, () => resolve("asked"));
  });

/**
 * Starts an instance made of `parts`, says where it is, and serves until asked to end. Resolves to the exit
 * code: 0 after an orderly end, 1 when the start was refused or the database was lost.
 */
export const run = async (parts: Parts, env: NodeJS.ProcessEnv): Promise<number> => {
  const asked = endAsked(env);
  const starting = startInstance(parts, { env, say: progress });
  const first = await Promise.race([asked, starting.catch((error) => cannotBecause(error, homeOf(env)))]);
  // Asked to end while starting: PostgreSQL is stopped by its watchdog, and a half-made start is made again.
  if (first === "asked") return 0;
  if (!first.ok) {
    sayWhy(first.refusal.say);
    return 1;
  }
  const instance = first.value;
  for (const account of instance.accounts) console.log(account);
  console.log(`Trame is ready: ${instance.url}`);
  const end = await Promise.race([asked, instance.lost.then(() => "lost" as const)]);
  if (end === "lost") sayWhy(databaseLost);
  setTimeout(() => process.exit(1), longestEnd).unref();
  await instance.stop();
  return end === "lost" ? 1 : 0;
};
