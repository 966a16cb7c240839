import assert from "node:assert/strict";
import { test } from "node:test";
import { cellActions } from "./cell-actions.ts";
import { bases, careMeasures, orderMeasure } from "./words.ts";

test("the three measures have three codes and three names, and only the treatment order is recorded here", () => {
  assert.equal(new Set(careMeasures.map(({ value }) => value)).size, 3);
  assert.equal(new Set(careMeasures.map(({ label }) => label.fr)).size, 3);
  assert.equal(orderMeasure, "injonction-therapeutique");
  assert.ok(bases.every(({ label }) => /L342[34]-1/.test(label.fr)));
});

test("every action has a code and a label of its own", () => {
  assert.equal(new Set(cellActions.map(({ value }) => value)).size, cellActions.length);
  assert.equal(new Set(cellActions.map(({ label }) => label.fr)).size, cellActions.length);
});
