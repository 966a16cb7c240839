/** Installs what `package-lock.json` asks for, exactly, when it is not there yet. */
const { spawn } = require("node:child_process");
const { checkout } = require("./paths.cjs");
const { isInstalled, writeStamp } = require("./installed.cjs");
const { explainNpm } = require("./explain-npm.cjs");
const { throughGate } = require("./gate.cjs");
const { fail, progress } = require("./say.cjs");

/** npm tells the scripts it runs where it lies; without it, the one on the path. */
const npmCommand = () => {
  const script = process.env.npm_execpath;
  return script?.endsWith("npm-cli.js") ? [process.execPath, script] : ["npm"];
};

const options = ["--include=dev", "--include=optional", "--no-audit", "--no-fund", "--no-progress"];
// Two tries, seconds apart: a machine without a network is told so quickly.
const patience = ["--fetch-retries=2", "--fetch-retry-mintimeout=2000", "--fetch-retry-maxtimeout=5000"];

/** Runs npm; resolves to `{ code, output }`. */
const runNpm = (...action) =>
  new Promise((resolve) => {
    const [command, ...before] = npmCommand();
    const child = spawn(command, [...before, ...action, ...options, ...patience, "--loglevel=error"], {
      cwd: checkout,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const keep = (chunk) => {
      output = (output + chunk).slice(-20_000);
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", (error) => resolve({ code: 1, output: error.message }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });

/**
 * `npm ci` refuses a lock file that lacks packages of other platforms; `npm install --no-save` takes the versions
 * the same file pins, and leaves the file as it is.
 */
const installExactly = async () => {
  const strict = await runNpm("ci");
  return /EUSAGE/.test(strict.output) ? runNpm("install", "--no-save") : strict;
};

const installNow = async () => {
  // Whoever held the gate before us may have installed everything.
  if (isInstalled()) return;
  progress("installation des paquets (une à deux minutes)…", "installing packages (one to two minutes)…");
  const began = Date.now();
  const { code, output } = await installExactly();
  if (code !== 0) fail(...explainNpm(output));
  writeStamp();
  const seconds = Math.round((Date.now() - began) / 1000);
  progress(`paquets installés en ${seconds} s.`, `packages installed in ${seconds} s.`);
};

/** Makes sure that `node_modules` matches `package-lock.json`; ends the process with a sentence when it cannot. */
const install = async () => {
  if (isInstalled()) return;
  const onWait = () =>
    progress(
      "une autre commande installe déjà les paquets, attente…",
      "another command is installing packages, waiting…",
    );
  await throughGate(checkout, onWait, installNow);
};

module.exports = { install };
