import assert from "node:assert/strict";
import { test } from "node:test";
import { namedId } from "../../../kernel/ids.ts";
import { accepted, refused } from "../../../testing/expect.ts";
import { parseEnrolment } from "./parse.ts";

const mandate = {
  room: "street",
  role: "outreach",
  agency: { code: "passerelles", name: { fr: "Les Passerelles", en: "Les Passerelles" } },
  from: "2026-05-01",
};
const agent = {
  issuer: "https://provider.example",
  subject: "3f5",
  name: "Lou Passage",
  language: "fr",
  mandates: [mandate],
};
const ending = {
  issuer: agent.issuer,
  subject: "3f5",
  room: "street",
  role: "outreach",
  agency: "passerelles",
  on: "2026-06-01",
};
const parse = (file: unknown) => parseEnrolment(JSON.stringify(file));
const withMandate = (more: object) => ({
  agents: [agent, { ...agent, subject: "x", mandates: [{ ...mandate, ...more }] }],
});

test("a mandate gets the title of its role and the identifier of its agency", () => {
  const [first] = accepted(parse({ agents: [agent], end: [ending] })).agents;
  const [given] = first?.mandates ?? [];
  assert.ok(given && given.roleTitle.fr.length > 3 && given.roleTitle.en.length > 3);
  assert.equal(given.agencyId, namedId("agency passerelles"));
  assert.deepEqual([given.agency, given.to, given.sites, given.sectors], ["passerelles", null, [], []]);
});

test("what is wrong is told with the entry's number and the field", () => {
  const wrong: [unknown, string][] = [
    [{ agents: [{ ...agent, issuer: "http://provider.example" }] }, "Agent n° 1, champ « issuer »"],
    [{ agents: [{ ...agent, subject: " 3f5" }] }, "Agent n° 1, champ « subject »"],
    [{ agents: [agent, agent] }, "Agent n° 2, champ « subject »"],
    [{ agents: [{ ...agent, name: "\u202e" }] }, "Agent n° 1, champ « name »"],
    [{ agents: [{ ...agent, language: "de" }] }, "Agent n° 1, champ « language »"],
    [{ agents: [{ ...agent, email: "x" }] }, "Agent n° 1, champ « email »"],
    [{ agents: {} }, "Champ « agents »"],
    [{}, "Champ « agents »"],
    [[], "Le fichier"],
    [withMandate({ room: "gate", role: "registrar" }), "Agent n° 2, mandat n° 1, champ « room »"],
    [withMandate({ role: "carrier" }), "Agent n° 2, mandat n° 1, champ « role »"],
    [withMandate({ role: "constructor" }), "Agent n° 2, mandat n° 1, champ « role »"],
    [withMandate({ from: "2026-02-30" }), "Agent n° 2, mandat n° 1, champ « from »"],
    [withMandate({ to: "2026-05-01" }), "Agent n° 2, mandat n° 1, champ « to »"],
    [withMandate({ sectors: ["nowhere"] }), "Agent n° 2, mandat n° 1, champ « sectors.0 »"],
    [withMandate({ sites: ["7"] }), "Agent n° 2, mandat n° 1, champ « sites.0 »"],
    [
      withMandate({ agency: { ...mandate.agency, code: "Ville" } }),
      "Agent n° 2, mandat n° 1, champ « agency.code »",
    ],
    [{ agents: [], end: [ending, { ...ending, on: 3 }] }, "Fin de mandat n° 2, champ « on »"],
  ];
  for (const [file, where] of wrong) {
    const { say } = refused(parse(file), "bad-input");
    assert.ok(say.fr.startsWith(`${where} : `), `${say.fr} should start with ${where}`);
    assert.ok(!say.fr.includes("undefined") && !say.en.includes("undefined"));
  }
});

test("every field at fault is told, in the order of the file", () => {
  const { issues } = refused(
    parse({ agents: [{ ...agent, name: 3, language: "" }], end: [{}] }),
    "bad-input",
  );
  assert.deepEqual(issues?.map(({ path }) => path.join(".")).slice(0, 3), [
    "agents.0.name",
    "agents.0.language",
    "end.0.issuer",
  ]);
});

test("a file that is not JSON is a sentence", () => {
  for (const raw of ["", "{", "agents: []"]) refused(parseEnrolment(raw), "bad-input");
  accepted(parseEnrolment(`\uFEFF${JSON.stringify({ agents: [] })}`));
});
