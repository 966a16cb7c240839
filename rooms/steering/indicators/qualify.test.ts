import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { qualify } from "./qualify.ts";

const aboutHundred = { kind: "about", roundTo: 100 } as const;
const overThousand = { kind: "more-than", floorTo: 1000 } as const;

test("a capacity of 703 places is published as about 700, in both languages", () => {
  assert.deepEqual(qualify(703, aboutHundred, "fr"), { qualifier: "about", published: "environ 700" });
  assert.deepEqual(qualify(700, aboutHundred, "en"), { qualifier: "about", published: "about 700" });
});

test("1,043 procedures are published as more than 1,000, with a space that does not break", () => {
  assert.deepEqual(qualify(1043, overThousand, "fr"), {
    qualifier: "more-than",
    published: "plus de 1\u202f000",
  });
  assert.deepEqual(qualify(1043, overThousand, "en"), {
    qualifier: "more-than",
    published: "more than 1,000",
  });
});

test("exactly 1,000 is not more than 1,000, and 640 is not more than nothing", () => {
  assert.deepEqual(qualify(1000, overThousand, "fr"), { qualifier: "exact", published: "1\u202f000" });
  assert.deepEqual(qualify(640, overThousand, "en"), { qualifier: "exact", published: "640" });
});

test("about zero is never printed", () => {
  assert.deepEqual(qualify(12, aboutHundred, "fr"), { qualifier: "exact", published: "12" });
});

test("an exact value is printed as it is, with one decimal at most", () => {
  assert.deepEqual(qualify(26, { kind: "exact" }, "fr"), { qualifier: "exact", published: "26" });
  assert.equal(qualify(42.25, { kind: "exact" }, "fr").published, "42,3");
});

test("a masked value says so instead of a number", () => {
  assert.equal(qualify(null, aboutHundred, "fr").qualifier, "masked");
  assert.doesNotMatch(qualify(null, overThousand, "en").published, /^\d/);
});

test("more than a floor is always true of the value", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), (value) => {
      const said = qualify(value, overThousand, "en");
      const number = Number(said.published.replace(/\D/g, ""));
      return said.qualifier === "exact" ? number === value : value > number && value - number < 1000;
    }),
  );
});

test("a value that is not a number is a bug of the caller", () => {
  assert.throws(() => qualify(Number.NaN, { kind: "exact" }, "fr"), RangeError);
});
