/** `npm run job <name> [words]`: one runner for the jobs that an operator asks by hand. */
import { type Refusal, type Result, refuse } from "../../kernel/refusal.ts";
import { withHouse } from "../launch/with-house.ts";
import { jobs } from "./list.ts";

/** The refusal's sentence; when several entries are at fault, the sentence of each. */
const sayAll = ({ say, issues }: Refusal): void => {
  for (const { fr, en } of issues?.map((issue) => issue.say) ?? [say])
    console.error(`Trame : ${fr}\nTrame: ${en}`);
};

const unknownJob = (name: string) =>
  refuse({
    kind: "not-found",
    say: {
      fr: `Aucune tâche ne s'appelle « ${name} ». Choisissez : ${[...jobs.keys()].join(", ")}.`,
      en: `No job is called "${name}". Choose: ${[...jobs.keys()].join(", ")}.`,
    },
  });

const run = async ([name = "", ...words]: readonly string[]): Promise<Result<boolean>> => {
  const work = jobs.get(name)?.(words) ?? unknownJob(name);
  if (!work.ok) return work;
  // A job may be the first thing ever run in a home: it must not make a demonstration of it.
  const place = { env: process.env, what: `npm run job ${name}`, demonstration: false };
  return withHouse({ ...place, say: () => undefined }, work.value);
};

const ran = await run(process.argv.slice(2).filter((word) => word !== "--"));
if (!ran.ok) sayAll(ran.refusal);
process.exitCode = ran.ok && ran.value ? 0 : 1;
