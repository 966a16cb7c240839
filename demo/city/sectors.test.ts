import assert from "node:assert/strict";
import { test } from "node:test";
import { sectors as plan } from "../../kernel/sectors.ts";
import { cityExtent, type Point, sectorCodes, sectors } from "./sectors.ts";

/** Shoelace formula; positive when the outline turns clockwise on a drawing whose y goes down. */
const area = (outline: readonly Point[]): number =>
  outline.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = outline[(index + 1) % outline.length] ?? [x, y];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);

test("every sector has a code of its own and an outline drawn clockwise inside the city", () => {
  assert.equal(new Set(sectorCodes).size, sectors.length);
  for (const { code, outline } of sectors) {
    assert.match(code, /^[a-z]+(-[a-z]+)*$/);
    assert.ok(area(outline) > 1_000_000, code);
    for (const [x, y] of outline)
      assert.ok(x >= 0 && x <= cityExtent.width && y >= 0 && y <= cityExtent.height);
  }
});

test("sectors tile the city: an edge is shared by two of them in opposite directions, or lies on the rim", () => {
  const edges = sectors.flatMap(({ outline }) => {
    const named = outline.map(([x, y]) => `${x},${y}`);
    return named.map((point, index) => `${point}>${named[(index + 1) % named.length] ?? ""}`);
  });
  assert.equal(new Set(edges).size, edges.length, "two sectors overlap");
  const back = (edge: string) => edge.split(">").toReversed().join(">");
  const rim = edges.filter((edge) => !edges.includes(back(edge)));
  assert.equal(rim.length, 18);
});

test("every sector of the plan is drawn, and no other", () => {
  assert.deepEqual(sectorCodes.toSorted(), plan.map(({ value }) => value).toSorted());
});
