/**
 * `npm run bench`: one JSON line for each reading on standard output, progress on standard error. Arguments choose
 * measures by name: `npm run bench -- routes doors`.
 */
import { availableParallelism } from "node:os";
import { openGround, postgresVersion } from "./ground.ts";
import { lineOf, type Machine } from "./line.ts";
import { chooseMeasures, measures } from "./measures.ts";

const say = (line: string): void => console.error(`bench: ${line}`);

const chosen = chooseMeasures(process.argv.slice(2));
if (!chosen.ok) {
  say(
    `${chosen.unknown.join(", ")}: no such measure. Choose among: ${measures.map(({ name }) => name).join(", ")}.`,
  );
  process.exit(2);
}

const ground = openGround(say);
const end = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => end.abort());

try {
  const { admin } = await ground.empty();
  const machine: Machine = {
    cores: availableParallelism(),
    node: process.version,
    postgres: await postgresVersion(admin),
  };
  for (const { name, run } of chosen.measures) {
    say(name);
    for await (const reading of run(ground)) {
      console.log(JSON.stringify(lineOf(reading, machine)));
      end.signal.throwIfAborted();
    }
  }
} finally {
  await ground.close();
}
