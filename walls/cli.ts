/**
 * `npm run walls`: prints who may do what on which table, compares it with the declarations, attacks every room as
 * every other on the embedded PostgreSQL and on PostgreSQL 15, and proves on planted holes that this would be seen.
 * Then lives the pairs of nights of the non-interference test. Ends with 1 when anything differs, goes through, or is not caught.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { SchemaName } from "../kernel/words.ts";
import { accessOf } from "../testing/access.ts";
import { openTestCluster, testHouse } from "../testing/house.ts";
import { findPostgres15 } from "../testing/tools/find-postgres-15.ts";
import { allWalls } from "./all.ts";
import { wasCaught } from "./attacks/planted/catch.ts";
import { askServer, type ServerReport } from "./attacks/server.ts";
import { readGrants } from "./matrix/grants.ts";
import { legend, printMatrix } from "./matrix/print.ts";

const say = (line: string): void => console.log(line);

const failuresOf = (report: ServerReport): string[] => [
  ...report.differences.map(({ room, what }) => `differs from the declaration: ${room} ${what}`),
  ...report.attacks.holes.map(
    ({ room, attack, label, what }) => `went through as ${room}: ${attack}, ${label}: ${what}`,
  ),
  ...report.left.map(({ room, what }) => `left behind by the attacks: ${room} ${what}`),
  ...report.caught.filter((one) => !wasCaught(one)).map(({ name }) => `planted hole not caught: ${name}`),
];

const onServer = async (
  name: string,
  binaries: string | undefined,
  matrix: boolean,
): Promise<ServerReport> => {
  const began = performance.now();
  say(`\n${name}: starting a private server…`);
  const { on, stop } = await openTestCluster(binaries);
  try {
    const house = await testHouse({ on });
    const logins = (room: SchemaName): string => accessOf(house, room).login;
    const rooms = allWalls.map(({ room }) => room);
    if (matrix) {
      const grants = await house.asAdmin((client) => readGrants(client, rooms, rooms.map(logins)));
      say(
        `\nWho may do what (room x table x login)\n${legend}\n\n${printMatrix(grants, (login) => login.replace(/^.*_/, ""))}\n`,
      );
    }
    const report = await askServer(
      { walls: allWalls, keys: (room) => accessOf(house, room), asAdmin: house.asAdmin },
      logins,
      {
        onRoom: (room, { tried, holes }) =>
          say(`  as ${room}: ${tried} attempts, ${holes.length} went through`),
        onHole: (caught) => say(`  planted: ${caught.name}: ${wasCaught(caught) ? "caught" : "NOT CAUGHT"}`),
      },
    );
    await house.close();
    say(`${name}: done in ${((performance.now() - began) / 1000).toFixed(0)} s`);
    return report;
  } finally {
    await stop();
  }
};

/** The pairs of nights are a test like any other, run in a process of its own. */
const nights = (): boolean => {
  say("\nPairs of nights that differ only in what outreach, reception, shelter and care know:");
  const file = join(import.meta.dirname, "../testing/non-interference/non-interference.test.ts");
  return (
    spawnSync(process.execPath, ["--test", "--test-reporter=spec", file], { stdio: "inherit" }).status === 0
  );
};

const older = await findPostgres15();
const reports = [await onServer("Embedded PostgreSQL", undefined, true)];
if ("dir" in older) reports.push(await onServer("PostgreSQL 15", older.dir, false));
const unseen = nights();
const failures = [
  ...("missing" in older ? [older.missing.en] : []),
  ...reports.flatMap(failuresOf),
  ...(unseen
    ? []
    : ["police, court, ground or the public learnt something of the four rooms: see the test above"]),
];

say("\nSummary");
for (const { version, differences, attacks, caught } of reports)
  say(
    `  PostgreSQL ${version}: ${differences.length} differences, ${attacks.tried} attempts, ${attacks.holes.length} went through, ${caught.filter(wasCaught).length} of ${caught.length} planted holes caught`,
  );
say(
  `  pairs of nights: ${unseen ? "the same bytes for police, court, ground and the public" : "NOT the same"}`,
);
for (const failure of failures) say(`  FAIL ${failure}`);
say(failures.length === 0 ? "The walls hold." : `The walls do not hold: ${failures.length} failures.`);
process.exitCode = failures.length === 0 ? 0 : 1;
