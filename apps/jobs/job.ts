/** `npm run job <name>`: one runner for the jobs that an operator asks by hand. */
import type { Text } from "../../kernel/words.ts";
import { withHouse } from "../launch/with-house.ts";
import { jobs } from "./list.ts";

const sayAll = ({ fr, en }: Text): void => console.error(`Trame : ${fr}\nTrame: ${en}`);

const name = process.argv[2] ?? "";
const job = jobs[name];
if (!job) {
  sayAll({
    fr: `Aucune tâche ne s'appelle « ${name} ». Choisissez : ${Object.keys(jobs).join(", ")}.`,
    en: `No job is called "${name}". Choose: ${Object.keys(jobs).join(", ")}.`,
  });
  process.exitCode = 1;
} else {
  const ran = await withHouse(
    { env: process.env, what: `npm run job ${name}`, demonstration: true, say: () => undefined },
    job,
  );
  if (!ran.ok) {
    sayAll(ran.refusal.say);
    process.exitCode = 1;
  } else if (!ran.value) process.exitCode = 1;
}
