import assert from "node:assert/strict";
import { test } from "node:test";
import { afterMove, type ReportMove, reportLifecycle, reportStates } from "./lifecycle.ts";
import { groundWalls } from "./walls.ts";

const moves = Object.keys(reportLifecycle) as ReportMove[];

for (const move of moves)
  for (const state of reportStates) {
    const open = (reportLifecycle[move].from as readonly string[]).includes(state);
    test(`${move} is ${open ? "open to" : "refused for"} a report in the state ${state}`, () =>
      assert.equal(afterMove(state, move), open ? reportLifecycle[move].to : undefined));
  }

test("every closed state can be opened again, and every hand is a role of the room", () => {
  for (const state of reportStates.filter((one) => one !== "open"))
    assert.equal(afterMove(state, "reopen"), "open");
  for (const { by } of Object.values(reportLifecycle))
    for (const role of by) assert.ok(role in groundWalls.roles);
});
