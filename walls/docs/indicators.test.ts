import assert from "node:assert/strict";
import { test } from "node:test";
import { indicators } from "../../rooms/steering/index.ts";
import { indicatorsDocument } from "./indicators.ts";

const text = indicatorsDocument();
/** The two halves of a sheet, French then English. */
const halves = (code: string): string[] =>
  text.split(/^##+ /m).filter((section) => section.startsWith(`${code} · `));

test("each definition has its sheet, whole in each language", () => {
  for (const one of indicators) {
    const [fr = "", en = "", ...more] = halves(one.code);
    assert.deepEqual(more, [], one.code);
    for (const [half, language] of [
      [fr, "fr"],
      [en, "en"],
    ] as const) {
      const said = [one.name, one.definition, one.formula, one.source, one.reading, one.unit.name];
      const told = [...said, ...one.forbids.map(({ why }) => why), ...one.lines.map(({ label }) => label)];
      for (const words of told) assert.ok(half.includes(words[language]), `${one.code}: ${words[language]}`);
      for (const name of [...one.measures, one.producer, one.room]) assert.ok(half.includes(`\`${name}\``));
      assert.ok(half.includes(one.validFrom));
    }
  }
});

test("no field is left unfilled, and no code stands where a name is known", () => {
  assert.doesNotMatch(text, /undefined|\[object|\{\w+\}/);
  assert.doesNotMatch(text, /Lecture en « (person|place|measure) »/);
});
