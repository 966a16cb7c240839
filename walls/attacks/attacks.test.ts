import assert from "node:assert/strict";
import { test } from "node:test";
import type { SchemaName } from "../../kernel/words.ts";
import { accessOf } from "../../testing/access.ts";
import { openTestCluster, testHouse } from "../../testing/house.ts";
import { findPostgres15 } from "../../testing/tools/find-postgres-15.ts";
import { allWalls } from "../all.ts";
import { wasCaught } from "./planted/catch.ts";
import { askServer, type ServerReport } from "./server.ts";

const ask = async (
  binaries: string | undefined,
  attackers: SchemaName[] | undefined,
  holes: boolean,
): Promise<ServerReport> => {
  const { on, stop } = await openTestCluster(binaries);
  try {
    const house = await testHouse({ on });
    const target = {
      walls: allWalls,
      keys: (room: SchemaName) => accessOf(house, room),
      asAdmin: house.asAdmin,
      ...(attackers ? { attackers } : {}),
    };
    const report = await askServer(target, (room) => accessOf(house, room).login, {}, holes);
    await house.close();
    return report;
  } finally {
    await stop();
  }
};

const holds = ({ differences, attacks, left }: ServerReport, least: number): void => {
  assert.deepEqual(differences, [], "PostgreSQL grants what is declared, no more and no less");
  assert.deepEqual(attacks.holes, [], "every attack is refused");
  assert.deepEqual(left, [], "no attack changed anything");
  assert.ok(attacks.tried > least, `only ${attacks.tried} attempts were made`);
};

test("on the embedded PostgreSQL every attack is refused, and every planted hole is caught", {
  timeout: 600_000,
}, async () => {
  const report = await ask(undefined, undefined, true);
  holds(report, 20_000);
  assert.ok(report.caught.length >= 15);
  assert.deepEqual(
    report.caught.filter((one) => !wasCaught(one)),
    [],
  );
});

// `npm run walls` attacks as every room on both servers; here two rooms of two regimes stand for the eight.
test("on PostgreSQL 15 every attack is refused", { timeout: 600_000 }, async () => {
  const found = await findPostgres15();
  assert.ok("dir" in found, "missing" in found ? found.missing.en : "");
  const report = await ask(found.dir, ["care", "police"], false);
  assert.match(report.version, /^15\./);
  holds(report, 5000);
});
