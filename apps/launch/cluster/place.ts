/** Where the cluster of a home lies, so that the account that runs it can enter. */
import { createHash } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ok, type Result } from "../../../kernel/refusal.ts";
import { cannot } from "../cannot.ts";
import { canReach, chooseRunner, type Runner } from "./runner.ts";

/** `root` holds the data, the lock and the sockets; it is the home itself whenever the account can enter it. */
export type Place = {
  readonly home: string;
  readonly root: string;
  readonly dataDir: string;
  readonly runner: Runner;
};

/** Where root keeps clusters whose home (under /root, say) is closed to PostgreSQL's account. */
const shelter = "/var/lib/trame";

/** Makes a folder that other accounts may cross, not list. */
export const makeCrossable = (folder: string): void => {
  const first = mkdirSync(folder, { recursive: true });
  if (first === undefined) return;
  // `mkdirSync` obeys the umask, which may close the folder to PostgreSQL's account: open what we made.
  for (let made = folder; made.length >= first.length; made = dirname(made)) chmodSync(made, 0o711);
};

const recordOf = (home: string) => join(home, "place.json");

const recordedRoot = (home: string): string | undefined => {
  if (!existsSync(recordOf(home))) return undefined;
  const { root } = JSON.parse(readFileSync(recordOf(home), "utf8")) as { root: string };
  return existsSync(root) ? root : undefined;
};

const makeShelteredRoot = (home: string): string => {
  makeCrossable(shelter);
  const digest = createHash("sha256").update(home).digest("hex").slice(0, 16);
  const root = join(shelter, digest);
  makeCrossable(root);
  writeFileSync(join(root, "home.txt"), `${home}\n`);
  writeFileSync(recordOf(home), `${JSON.stringify({ root }, undefined, 2)}\n`);
  return root;
};

/**
 * Finds or decides the place of `homePath`, and makes its folders. When root must run PostgreSQL as someone who
 * cannot enter the home, the data lie under /var/lib/trame and the home records where.
 */
export const findPlace = (homePath: string): Result<Place> => {
  makeCrossable(homePath);
  const home = realpathSync(homePath);
  const at = (root: string, runner: Runner): Result<Place> =>
    ok({ home, root, dataDir: join(root, "postgres"), runner });
  const inside = chooseRunner(join(home, "postgres"));
  if (inside.uid === undefined) return at(home, inside);
  const recorded = recordedRoot(home);
  if (recorded) return at(recorded, chooseRunner(join(recorded, "postgres")));
  if (canReach(inside, "-x", home)) return at(home, inside);
  if (existsSync(join(home, "postgres")))
    return cannot(
      `Le compte ${inside.name}, à qui sont les données, ne peut pas entrer dans ${home}. Ouvrez-lui le passage (chmod o+x).`,
      `The account ${inside.name}, which owns the data, cannot enter ${home}. Let it through (chmod o+x).`,
    );
  const root = makeShelteredRoot(home);
  return at(root, chooseRunner(join(root, "postgres")));
};
