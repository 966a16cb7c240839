import assert from "node:assert/strict";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { after, test } from "node:test";
import { sampleReview } from "./sample.test-data.ts";
import { writeReview } from "./write-review.ts";

const folder = await mkdtemp(join(tmpdir(), "review-"));
after(() => rm(folder, { recursive: true }));
const names = ["point-d-etape.html", "point-d-etape.pdf", "point-d-etape.docx", "figures.json"];

test("four files are written, and twice the same", async () => {
  const [first, second] = [join(folder, "a", "deep"), join(folder, "b")];
  for (const out of [first, second]) {
    const written = await writeReview(sampleReview, out);
    assert.ok(written.ok);
    assert.deepEqual(
      written.value.map((path) => basename(path)),
      names,
    );
    assert.deepEqual((await readdir(out)).sort(), [...names].sort());
  }
  for (const name of names)
    assert.deepEqual(await readFile(join(first, name)), await readFile(join(second, name)));
});

test("writing again replaces the files", async () => {
  const out = join(folder, "again");
  await writeReview(sampleReview, out);
  const written = await writeReview({ ...sampleReview, sections: [] }, out);
  assert.ok(written.ok);
  assert.equal(await readFile(join(out, "figures.json"), "utf8"), "[]\n");
  assert.equal((await readdir(out)).length, 4);
});

test("a file in the place of the folder is refused in one sentence, and stays", async () => {
  const file = join(folder, "file");
  await writeFile(file, "kept");
  for (const out of [file, join(file, "below")]) {
    const refused = await writeReview(sampleReview, out);
    assert.ok(!refused.ok);
    assert.equal(refused.refusal.kind, "unavailable");
    assert.match(
      refused.refusal.say.fr,
      /^Impossible d'écrire dans « .* » : un fichier se trouve à cet endroit\. Choisissez/,
    );
  }
  assert.equal(await readFile(file, "utf8"), "kept");
});

test("a folder that takes the name of a file is refused, and nothing partial is left", async () => {
  const out = join(folder, "taken");
  await mkdir(join(out, "figures.json", "x"), { recursive: true });
  const refused = await writeReview(sampleReview, out);
  assert.ok(!refused.ok);
  assert.match(refused.refusal.say.en, /^Cannot write to ".*": a folder already bears the name of a file\./);
  assert.deepEqual(
    (await readdir(out)).filter((name) => name.endsWith(".partial")),
    [],
  );
});
