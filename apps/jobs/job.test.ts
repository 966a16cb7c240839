import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { accepted, refused } from "../../testing/expect.ts";
import { type TestHouse, testHouse } from "../../testing/house.ts";
import { enrolAll, readEnrolment } from "./enrol/enrol.ts";
import { jobs } from "./list.ts";

let folder = "";
let house: TestHouse;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), "trame-job-"));
  house = await testHouse();
});
after(async () => {
  await house.close();
  rmSync(folder, { recursive: true });
});

const script = fileURLToPath(new URL("./job.ts", import.meta.url));
/** The command line, where opening a database would fail otherwise than it must. */
const run = (...words: string[]): Promise<{ code: number; err: string }> =>
  new Promise((resolve) => {
    const env = {
      ...process.env,
      TRAME_HOME: join(folder, "home"),
      TRAME_DATABASE_URL: "postgres://127.0.0.1:1/none",
    };
    execFile(process.execPath, [script, ...words], { env }, (error, _out, err) =>
      resolve({ code: error === null ? 0 : Number(error.code), err }),
    );
  });

const lou = (more: object = {}): string => {
  const path = join(folder, "agents.json");
  const mandate = {
    room: "police",
    role: "officer",
    agency: { code: "pp", name: { fr: "Préfecture de Police", en: "Police prefecture" } },
    from: "2026-05-01",
  };
  const agent = {
    issuer: "https://provider.example",
    subject: "7",
    name: "Lou",
    language: "fr",
    mandates: [mandate],
  };
  writeFileSync(path, JSON.stringify({ agents: [{ ...agent, ...more }] }));
  return path;
};

test("words that a job does not know are refused before any database is opened", () => {
  const wrong: [string, string[], RegExp][] = [
    ["settle", ["--rooms", "care"], /« --rooms care » n'est pas compris/],
    ["verify-audit", ["now"], /« now » n'est pas compris/],
    ["enrol", [], /npm run job enrol agents\.json/],
    ["enrol", ["--file"], /npm run job enrol agents\.json/],
    ["enrol", ["a.json", "b.json"], /npm run job enrol agents\.json/],
    ["enrol", [join(folder, "none.json")], /none\.json ne peut pas être lu \(ENOENT\)/],
    ["enrol", [folder], /ne peut pas être lu \(EISDIR\)/],
  ];
  for (const [name, words, says] of wrong) {
    const job = jobs.get(name);
    assert.ok(job);
    assert.match(refused(job(words), "bad-input").say.fr, says);
  }
});

test("the command says what is wrong in both languages, one pair of lines for each fault", async () => {
  const [unknown, faults] = await Promise.all([
    run("toString"),
    run("enrol", lou({ language: "de", mail: 1 })),
  ]);
  for (const { code, err } of [unknown, faults]) {
    assert.equal(code, 1);
    assert.doesNotMatch(err, /\n\s+at /);
  }
  assert.match(
    unknown.err,
    /^Trame : Aucune tâche ne s'appelle « toString ». Choisissez : verify-audit, .*enrol\.\nTrame: No job/,
  );
  assert.equal(faults.err.match(/^Trame : Agent n° 1, champ « (language|mail) »/gm)?.length, 2);
  assert.equal(faults.err.match(/^Trame: Agent no\. 1, field "(language|mail)"/gm)?.length, 2);
});

test("enrolling prints what was written by its place in the file, and nothing the second time", async () => {
  const told = async () => {
    const lines: string[] = [];
    const enrolment = accepted(readEnrolment(lou()));
    assert.equal(accepted(await enrolAll(house, enrolment, (line) => lines.push(line))), true);
    return lines;
  };
  const [agent, mandate, sum] = await told();
  assert.equal(agent, "Agent n° 1 : inscrit / Agent no. 1: enrolled");
  assert.equal(mandate, "Agent n° 1, mandat n° 1 : donné / Agent no. 1, mandate no. 1: given");
  assert.match(sum ?? "", /^2 écrits, 0 déjà connus/);
  assert.deepEqual(await told(), ["0 écrits, 2 déjà connus / 0 written, 2 already known"]);
});
