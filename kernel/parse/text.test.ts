import assert from "node:assert/strict";
import { test } from "node:test";
import { text } from "./fields.ts";

const spot = text({ label: { fr: "Lieu", en: "Spot" }, max: 20 });

test("emoji and right-to-left scripts are kept as they are", () => {
  for (const given of ["👩‍🚒 square", "ساحة عامة", "כיכר"]) assert.equal(spot.parse(given), given);
});

test("half a surrogate pair, a null byte and a direction override are refused, never kept", () => {
  for (const given of ["\ud800", "a\udc00b", "a\u0000b", "\u202eabc"])
    assert.equal(spot.safeParse(given).success, false);
});
