import assert from "node:assert/strict";
import { test } from "node:test";
import { fill, type Message } from "./catalogue.ts";
import { catalogues, type MessageKey } from "./index.ts";

const holes = (message: Message): string[] => {
  const forms = typeof message === "string" ? [message] : [message.one, message.other];
  return [...new Set(forms.flatMap((form) => form.match(/\{\w+\}/g) ?? []))].sort();
};

test("both languages have the same keys and the same holes", () => {
  assert.deepEqual(Object.keys(catalogues.en).sort(), Object.keys(catalogues.fr).sort());
  for (const key of Object.keys(catalogues.fr) as MessageKey[])
    assert.deepEqual(holes(catalogues.en[key]), holes(catalogues.fr[key]), key);
});

test("no French message names a person by what they use, or calls residents plaintiffs", () => {
  const words = JSON.stringify(catalogues.fr).toLowerCase();
  for (const word of ["toxico", "crackeur", "sdf", "individu", "plaignant", "cible "])
    assert.equal(words.includes(word), false, word);
});

test('the plural follows the language: French says « 0 ligne », English "0 rows"', () => {
  const message = { one: "{count} ligne", other: "{count} lignes" };
  assert.equal(fill(message, "fr", { count: 0 }), "0 ligne");
  assert.equal(fill({ one: "{count} row", other: "{count} rows" }, "en", { count: 0 }), "0 rows");
  assert.equal(fill(message, "fr", { count: 2 }), "2 lignes");
});
