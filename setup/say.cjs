/** Sentences for the person at the terminal: French first, then English. */

/** Prints one line of progress. */
const progress = (french, english) => process.stderr.write(`Trame : ${french} / ${english}\n`);

/** Says in one sentence per language why the command cannot go on, and ends the process. */
const fail = (french, english, code = 1) => {
  process.stderr.write(`Trame : ${french}\nTrame: ${english}\n`);
  process.exit(code);
};

module.exports = { progress, fail };
