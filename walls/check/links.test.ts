import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { linkProblems } from "./links.ts";
import { mentionProblems } from "./mentions.ts";

const root = mkdtempSync(join(tmpdir(), "trame-links-"));
mkdirSync(join(root, "docs"));
mkdirSync(join(root, "rooms/street/migrations"), { recursive: true });
writeFileSync(join(root, "docs/other.md"), "# L'accueil, été\n\n## Same\n\n## Same\n");
writeFileSync(join(root, "rooms/street/store.ts"), "");
writeFileSync(join(root, "rooms/street/migrations/0001_round.sql"), "");
after(() => rmSync(root, { recursive: true }));

const broken = (text: string) => linkProblems(root, [{ path: "docs/page.md", text }]);
const gone = (text: string) => mentionProblems(root, [{ path: "docs/page.md", text }]);

test("a link to a missing file, heading, image or reference is found", () => {
  for (const link of [
    "[a](gone.md)",
    "[a](other.md#gone)",
    "![a](gone.png)",
    "[a]: gone.md",
    '<img src="gone.png">',
  ])
    assert.equal(broken(`x\n\n${link}\n`).length, 1, link);
  assert.equal(broken("x\n\n[a](gone.md)")[0], "docs/page.md:3: gone.md: no such file");
});

test("links that lead somewhere pass: files, folders, accented and repeated headings, the web", () => {
  const links = [
    "other.md",
    "../rooms/street",
    "other.md#laccueil-été",
    "other.md#same-1",
    "https://a.example",
    "mailto:a@b.c",
  ];
  for (const link of links) assert.deepEqual(broken(`[a](${link})`), [], link);
});

test("what is shown as code is not a link", () => {
  assert.deepEqual(broken("```\n[a](gone.md)\n```\n`[a](gone.md)`"), []);
});

test("a path in backticks must exist", () => {
  assert.equal(
    gone("see `rooms/street/gone.ts`")[0],
    "docs/page.md:1: `rooms/street/gone.ts` does not exist",
  );
  assert.equal(gone("run `node kernel/gone.ts --all`").length, 1);
});

test("patterns stand for what they match, and other words are left alone", () => {
  for (const mention of [
    "rooms/<room>/store.ts",
    "rooms/*/migrations/NNNN_x.sql",
    "rooms/street/",
    "rooms/street/store.ts:12",
    "and/or",
    "apps/web/dist",
  ])
    assert.deepEqual(gone(`see \`${mention}\``), [], mention);
  assert.equal(gone("see `rooms/<room>/gone.ts`").length, 1);
});
