import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Field } from "../../api/room-types.ts";
import { check } from "./check.ts";
import { parseNumber, startingValues, toBody } from "./values.ts";

const field = (name: string, kind: Field["kind"], more: Partial<Field> = {}): Field => ({
  name,
  kind,
  label: { fr: name, en: name },
  required: true,
  ...more,
});

const fields = [
  field("night", "day"),
  field("people", "number", { min: 1, max: 4 }),
  field("consent", "yes-no"),
  field("needs", "choices", { required: false }),
  field("note", "long-text", { required: false, maxLength: 5 }),
  field("version", "hidden"),
];

describe("what a form sends", () => {
  test("each value in its type; what is empty is left out", () => {
    const values = {
      ...startingValues(fields, { version: "3" }),
      night: "6 mai 2026",
      people: "2",
      consent: "no",
    };
    assert.deepEqual(check(fields, values), []);
    assert.deepEqual(toBody(fields, values), { night: "2026-05-06", people: 2, consent: false, version: 3 });
  });
  test("a hidden identifier stays a text", () => {
    const review = [field("review", "hidden")];
    const id = "0190a0b0-0000-4000-8000-000000000001";
    assert.deepEqual(toBody(review, startingValues(review, { review: id })), { review: id });
  });
  for (const [typed, number] of [
    ["1 000", 1000],
    ["1\u202F000", 1000],
    ["12,5", 12.5],
    ["1,000", 1000],
    ["1,000.5", 1000.5],
    ["-3", -3],
  ] as const)
    test(`« ${typed} » is ${number}`, () => assert.equal(parseNumber(typed), number));
  test("a word is no number", () => assert.equal(Number.isNaN(parseNumber("douze")), true));
});

describe("what is told before sending", () => {
  test("what is missing, impossible, out of bounds or too long, once a field", () => {
    const values = {
      night: "31/02/2026",
      people: "12",
      consent: "",
      needs: [],
      note: "trop long",
      version: "1",
    };
    assert.deepEqual(
      check(fields, values).map((issue) => issue.path[0]),
      ["night", "people", "consent", "note"],
    );
  });
  test("an emoji counts as one character", () => {
    assert.deepEqual(check([field("note", "text", { maxLength: 2 })], { note: "🙂🙂" }), []);
  });
});
