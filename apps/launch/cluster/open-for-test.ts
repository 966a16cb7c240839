/**
 * Run as its own process by the tests: opens the cluster of a home, prints how to reach it, and stays.
 * `node open-for-test.ts <home>`
 */
import { openCluster } from "./cluster.ts";

const opened = await openCluster({ home: process.argv[2] ?? "", what: "test" });
if (!opened.ok) {
  console.error(opened.refusal.say.en);
  process.exit(3);
}
console.log(JSON.stringify({ admin: opened.value.admin, dataDir: opened.value.dataDir }));
setInterval(() => {}, 60_000);
process.on("SIGTERM", () => void opened.value.stop().then(() => process.exit(0)));
