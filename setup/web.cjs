/** Builds the screens when they are missing or older than their sources. */
const { createHash } = require("node:crypto");
const { spawnSync } = require("node:child_process");
const { existsSync, readdirSync, readFileSync, writeFileSync } = require("node:fs");
const { join, relative } = require("node:path");
const { checkout, lockfile, modules, web } = require("./paths.cjs");
const { throughGate } = require("./gate.cjs");
const { fail, progress } = require("./say.cjs");

const built = join(web, "dist");
const stamp = join(built, ".trame-sources");
// The screens share words and types with the kernel: a change there makes the build old too.
const sources = [web, join(checkout, "kernel")];

const filesUnder = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (path === built || entry.name === "node_modules") return [];
    return entry.isDirectory() ? filesUnder(path) : [path];
  });

const sourcesHash = () => {
  const hash = createHash("sha256").update(readFileSync(lockfile));
  for (const path of sources
    .filter((folder) => existsSync(folder))
    .flatMap(filesUnder)
    .sort())
    hash.update(relative(checkout, path)).update("\0").update(readFileSync(path));
  return hash.digest("hex");
};

const isFresh = (hash) => existsSync(stamp) && readFileSync(stamp, "utf8").trim() === hash;

const buildNow = (node, hash) => {
  if (isFresh(hash)) return;
  progress("préparation des écrans…", "building the screens…");
  const vite = join(modules, "vite", "bin", "vite.js");
  const result = spawnSync(node, [vite, "build", web, "--logLevel", "error"], {
    cwd: checkout,
    encoding: "utf8",
  });
  if (result.status !== 0) {
    process.stderr.write(result.stderr || result.stdout || "");
    fail(
      "les écrans n'ont pas pu être préparés (voir ci-dessus).",
      "the screens could not be built (see above).",
    );
  }
  writeFileSync(stamp, `${hash}\n`);
};

/** Makes sure that `apps/web/dist` comes from the present sources. */
const buildWeb = async (node) => {
  if (!existsSync(join(web, "vite.config.ts"))) return;
  const hash = sourcesHash();
  if (isFresh(hash)) return;
  const onWait = () =>
    progress(
      "une autre commande prépare les écrans, attente…",
      "another command is building the screens, waiting…",
    );
  await throughGate(checkout, onWait, () => buildNow(node, hash));
};

module.exports = { buildWeb };
