import assert from "node:assert/strict";
import { test } from "node:test";
import { roomNames } from "../../kernel/words.ts";
import { accepted, refused } from "../../testing/expect.ts";
import { readRooms } from "./read-rooms.ts";

test("every room without a word, or those that are named", () => {
  assert.deepEqual(accepted(readRooms([])), roomNames);
  assert.deepEqual(accepted(readRooms(["--rooms", "care"])), ["care"]);
  assert.deepEqual(accepted(readRooms(["--", "--rooms=street, care"])), ["street", "care"]);
});

test("a slip is a sentence, and opens no room", () => {
  for (const words of [["--room", "care"], ["care"], ["--rooms"], ["--rooms", "care", "street"]])
    assert.match(refused(readRooms(words), "unavailable").say.fr, /n'est pas compris/);
  for (const rooms of ["gate", "", "care,", "Care"])
    assert.match(refused(readRooms(["--rooms", rooms]), "unavailable").say.en, /is not a room/);
});
