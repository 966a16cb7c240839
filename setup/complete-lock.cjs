#!/usr/bin/env node
/**
 * Adds to `package-lock.json` the optional packages of other platforms that npm left out.
 *
 * npm leaves them out when the registry it asks holds only some platforms; `npm ci` then refuses the lock file
 * everywhere. Their versions are pinned by the packages that name them, and they are never fetched here.
 * Run it after `npm install` changed the lock file; it changes nothing when the file is whole.
 */
const { readFileSync, writeFileSync } = require("node:fs");
const { lockfile } = require("./paths.cjs");

const systems = ["android", "darwin", "freebsd", "linux", "openharmony", "win32", "windows"];
const processors = ["arm64", "arm", "x64", "ia32", "ppc64", "riscv64", "s390x"];

/** Platform told by the words of a name such as `@oxlint/binding-linux-arm64-musl`. */
const platformOf = (name) => {
  const words = name.split(/[-/]/);
  const system = systems.find((one) => words.includes(one));
  const processor = processors.find((one) => words.includes(one));
  return {
    ...(processor ? { cpu: [processor] } : {}),
    ...(words.includes("musl") ? { libc: ["musl"] } : words.includes("gnu") ? { libc: ["glibc"] } : {}),
    ...(system ? { os: [system === "windows" ? "win32" : system] } : {}),
  };
};

const lock = JSON.parse(readFileSync(lockfile, "utf8"));
const added = {};
for (const [path, { dev, optionalDependencies = {} }] of Object.entries(lock.packages))
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const places = [`node_modules/${name}`, `${path}/node_modules/${name}`];
    if (places.some((place) => lock.packages[place] || added[place])) continue;
    added[places[0]] = { version, ...platformOf(name), ...(dev ? { dev } : {}), optional: true };
  }

const inOrder = ([one], [other]) => (one < other ? -1 : 1);
lock.packages = Object.fromEntries(Object.entries({ ...lock.packages, ...added }).sort(inOrder));
const count = Object.keys(added).length;
if (count > 0) writeFileSync(lockfile, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`package-lock.json: ${count} packages of other platforms added.\n`);
