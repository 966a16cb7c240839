#!/usr/bin/env node
/**
 * The one entry of every npm script. Plain CommonJS, so that it runs on Node 20 before anything is installed:
 * it installs, builds the screens when the task needs them, then runs the task under Node 24.
 */
const { existsSync } = require("node:fs");
const { join } = require("node:path");
const { buildWeb } = require("./web.cjs");
const { install } = require("./install.cjs");
const { launch } = require("./launch.cjs");
const { findNode, major } = require("./node-24.cjs");
const { checkout } = require("./paths.cjs");
const { fail } = require("./say.cjs");
const tasks = require("./tasks.cjs");

const main = async ([name, ...args]) => {
  if (major < 20)
    fail(
      `Node 20 ou plus récent est nécessaire (version présente : ${process.version}).`,
      `Node 20 or newer is needed (found: ${process.version}).`,
    );
  const task = Object.hasOwn(tasks, name ?? "") ? tasks[name] : undefined;
  const known = Object.keys(tasks).join(", ");
  if (!task)
    fail(
      `tâche inconnue « ${name ?? ""} ». Tâches : ${known}.`,
      `unknown task "${name ?? ""}". Tasks: ${known}.`,
      2,
    );
  await install();
  const node = findNode();
  if (task.web) await buildWeb(node);
  if (!existsSync(join(checkout, task.file)))
    fail(
      `la tâche ${name} n'existe pas dans cette version.`,
      `the task ${name} does not exist in this version.`,
      2,
    );
  launch(node, task.file, args);
};

main(process.argv.slice(2)).catch((error) =>
  fail(`arrêt imprévu : ${error.message}`, `unexpected stop: ${error.message}`),
);
