/** `npm run docs`: writes every generated file; with `--check`, only says whether one has drifted. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { accessOf } from "../../testing/access.ts";
import { startTestCluster, testHouse } from "../../testing/house.ts";
import { allWalls } from "../all.ts";
import { readGrants } from "../matrix/grants.ts";
import { printMatrix } from "../matrix/print.ts";
import { schemaFiles } from "../schema/write.ts";
import { wallsDocument } from "./dpo/document.ts";
import { indicatorsDocument } from "./indicators.ts";

const root = join(import.meta.dirname, "../..");

const generated = async (): Promise<Map<string, string>> => {
  const cluster = process.env["TRAME_TEST_CLUSTER"] ? undefined : await startTestCluster();
  try {
    const house = await testHouse();
    try {
      const files = await house.asAdmin(schemaFiles);
      const rooms = allWalls.map(({ room }) => room);
      const logins = rooms.map((room) => accessOf(house, room).login);
      const grants = await house.asAdmin((client) => readGrants(client, rooms, logins));
      const matrix = printMatrix(grants, (login) => login.replace(/^.*_/, ""));
      files.set("docs/walls.md", wallsDocument("fr", matrix));
      files.set("docs/walls.en.md", wallsDocument("en", matrix));
      files.set("docs/indicators.md", indicatorsDocument());
      return files;
    } finally {
      await house.close();
    }
  } finally {
    await cluster?.stop();
  }
};

const checking = process.argv.includes("--check");
let drifted = 0;
const files = await generated();
for (const [path, text] of files) {
  const full = join(root, path);
  if (existsSync(full) && readFileSync(full, "utf8") === text) continue;
  drifted++;
  if (checking) console.log(`${path} no longer matches its source: run npm run docs`);
  else {
    writeFileSync(full, text);
    console.log(`written: ${path}`);
  }
}
if (checking && drifted > 0) process.exitCode = 1;
else console.log(`${files.size} generated files are up to date`);
