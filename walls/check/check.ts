/**
 * `npm run check`: every question about the tree that needs no database of its own, one line each.
 * `-- lint links` asks only the named ones. Ends with 1 when one fails, 2 when a name is unknown.
 */
import { stepReport } from "./report.ts";
import { answerAll } from "./step.ts";
import { steps } from "./steps.ts";

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(", ")}. Steps: ${steps.map((step) => step.name).join(", ")}.`);
  process.exit(2);
}

const chosen = steps.filter((step) => asked.length === 0 || asked.includes(step.name));
const answers = await answerAll(chosen, (answered) => console.log(stepReport(answered)));
const failed = answers.filter((answered) => !answered.ok);
const names = failed.length === 0 ? "" : `: ${failed.map((answered) => answered.name).join(", ")}`;
console.log(`${answers.length - failed.length} steps passed, ${failed.length} failed${names}`);
process.exitCode = failed.length === 0 ? 0 : 1;
