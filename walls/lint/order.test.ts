import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { whyNot } from "./order.ts";

const order = ["kernel", "rooms", "doors", "walls", "apps"];
const fileIn = (folder: string) => (folder === "rooms" ? "rooms/street/index.ts" : `${folder}/some/file.ts`);

test("a folder imports itself and what stands before it, never what stands after", () => {
  for (const [rank, from] of order.entries())
    for (const [other, to] of order.entries()) {
      const refused = whyNot(fileIn(from), fileIn(to)) !== undefined;
      assert.equal(refused, other > rank, `${from} -> ${to}`);
    }
});

test("no file of a room ever reaches a file of another, whatever both are called", () => {
  const room = fc.constantFrom("street", "reception", "shelter", "care", "court", "police");
  const file = fc.constantFrom("index.ts", "words.ts", "walls.ts", "door.ts", "store.ts", "a/b.test.ts");
  fc.assert(
    fc.property(room, room, file, file, (from, to, source, target) => {
      fc.pre(from !== to);
      return whyNot(`rooms/${from}/${source}`, `rooms/${to}/${target}`) !== undefined;
    }),
  );
});

test("only what a room shows is seen from outside, and its door from the doors alone", () => {
  assert.equal(whyNot("apps/api/mount.ts", "rooms/street/index.ts"), undefined);
  assert.notEqual(whyNot("apps/api/mount.ts", "rooms/street/rules/fair.ts"), undefined);
  assert.notEqual(whyNot("apps/api/mount.ts", "rooms/street/door.ts"), undefined);
  assert.equal(whyNot("doors/a-to-b.c/door.ts", "rooms/street/door.ts"), undefined);
});

test("what a room lets the demonstration load is for the demonstration alone", () => {
  assert.equal(whyNot("demo/city/load.ts", "rooms/street/demo.ts"), undefined);
  for (const from of ["apps/api/mount.ts", "doors/a-to-b.c/door.ts", "walls/cli.ts", "rooms/care/door.ts"])
    assert.notEqual(whyNot(from, "rooms/street/demo.ts"), undefined, from);
});

test("the gate and the rooms do not know each other, and each keeps its tables to itself", () => {
  assert.notEqual(whyNot("rooms/street/index.ts", "gate/index.ts"), undefined);
  assert.notEqual(whyNot("gate/open-session.ts", "rooms/street/words.ts"), undefined);
  assert.notEqual(whyNot("apps/api/mount.ts", "gate/store/sessions.ts"), undefined);
  assert.equal(whyNot("apps/api/mount.ts", "gate/index.ts"), undefined);
  assert.equal(whyNot("gate/open-session.ts", "gate/store/sessions.ts"), undefined);
  assert.equal(whyNot("testing/session.ts", "gate/demo.ts"), undefined);
});

test("the browser loads words, types and its own files", () => {
  assert.equal(whyNot("apps/web/desk/a.tsx", "apps/web/desk/b.tsx"), undefined);
  assert.equal(whyNot("apps/web/desk/a.tsx", "kernel/figure.ts"), undefined);
  assert.notEqual(whyNot("apps/web/desk/a.tsx", "apps/api/server.ts"), undefined);
  assert.equal(whyNot("apps/web/desk/a.test.ts", "testing/house.ts"), undefined);
});
