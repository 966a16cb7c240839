/** Names of files: ASCII everywhere, and kebab-case for code. */

const code = /\.(?:ts|tsx|cjs|css)$/;
const kebab = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/;
const ascii = /^[A-Za-z0-9._/@-]+$/;

/** The paths whose name would trouble another system or another reader, one line each. */
export const nameProblems = (paths: readonly string[]): string[] =>
  paths.flatMap((path) => {
    if (!ascii.test(path)) return [`${path}: letters outside ASCII, or a space`];
    const name = path.slice(path.lastIndexOf("/") + 1);
    return code.test(path) && !kebab.test(name) ? [`${path}: not kebab-case`] : [];
  });
