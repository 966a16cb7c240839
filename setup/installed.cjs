/** Tells whether `node_modules` is what `package-lock.json` asks for, without calling npm. */
const { createHash } = require("node:crypto");
const { existsSync, readFileSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { lockfile, modules } = require("./paths.cjs");

const stamp = join(modules, ".trame-installed");

const lockHash = () => createHash("sha256").update(readFileSync(lockfile)).digest("hex");

const readJson = (path) => JSON.parse(readFileSync(path, "utf8"));

/** Remembers which lock file the modules were installed from. */
const writeStamp = () => writeFileSync(stamp, `${lockHash()}\n`);

const hasStamp = () => existsSync(stamp) && readFileSync(stamp, "utf8").trim() === lockHash();

/** Optional packages made for another machine are rightly absent; the one made for this machine is not. */
const maySkip = ({ optional, devOptional, peer, os, cpu, libc }) => {
  if (!optional && !devOptional && !peer) return false;
  const forHere = os?.includes(process.platform) && cpu?.includes(process.arch) && !libc?.includes("musl");
  return !forHere;
};

/**
 * npm writes a hidden lock file as the last step of an install. When every package it lists is the one asked
 * for, someone already ran `npm ci` or `npm install` by hand and there is nothing to do.
 */
const matchesHiddenLock = () => {
  const hidden = join(modules, ".package-lock.json");
  if (!existsSync(hidden)) return false;
  const present = readJson(hidden).packages;
  return Object.entries(readJson(lockfile).packages).every(([path, wanted]) => {
    if (path === "" || (maySkip(wanted) && !present[path])) return true;
    return present[path]?.version === wanted.version && present[path]?.integrity === wanted.integrity;
  });
};

/** True when the modules match the lock file. */
const isInstalled = () => {
  if (!existsSync(modules)) return false;
  if (hasStamp()) return true;
  try {
    if (!matchesHiddenLock()) return false;
    writeStamp();
    return true;
  } catch {
    // An unreadable lock file is npm's to explain: let it install and say what is wrong.
    return false;
  }
};

module.exports = { isInstalled, writeStamp };
