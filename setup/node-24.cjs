/** Finds the Node that runs Trame: version 24, whichever version runs npm. */
const { accessSync, constants } = require("node:fs");
const { join } = require("node:path");
const { modules } = require("./paths.cjs");
const { fail } = require("./say.cjs");

const major = Number(process.versions.node.split(".")[0]);

const canRun = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Path of a Node 24 or newer; ends the process with a sentence when there is none. */
const findNode = () => {
  const bundled = join(modules, ".bin", "node");
  if (canRun(bundled)) return bundled;
  if (major >= 24) return process.execPath;
  return fail(
    `Node 24 est nécessaire sur cette machine (version présente : ${process.version}). Installez-le depuis nodejs.org, puis relancez.`,
    `Node 24 is needed on this machine (found: ${process.version}). Install it from nodejs.org, then run again.`,
  );
};

module.exports = { findNode, major };
