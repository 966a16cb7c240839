/** From a specifier to the file it names, through the disk: text alone would miss `../a/../b`, links and aliases. */
import { existsSync, realpathSync, statSync } from "node:fs";
import { createRequire, isBuiltin } from "node:module";
import { dirname, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

const endings = ["", ".ts", ".tsx", ".js", ".cjs", ".json", "/index.ts", "/index.tsx"];

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

/** A path may name a folder, leave out its ending, or say `.js` for `.ts`; a file that is not there keeps its name. */
const onDisk = (path: string): string => {
  const written = path.replace(/\.js$/, ".ts");
  const candidates = [...endings.map((ending) => path + ending), written];
  const found = candidates.find(isFile);
  return found === undefined ? path : realpathSync(found);
};

/** A bare name is a package, an alias (`#x`), or a link in node_modules that leads back into the repository. */
const throughPackages = (file: string, specifier: string): string | undefined => {
  try {
    return realpathSync(createRequire(file).resolve(specifier));
  } catch {
    return undefined;
  }
};

const absolute = (file: string, specifier: string): string | undefined => {
  if (isBuiltin(specifier)) return undefined;
  if (specifier.startsWith("file:")) return onDisk(fileURLToPath(specifier));
  const bare = specifier.replace(/[?#].*$/, "");
  if (bare.startsWith(".") || bare.startsWith("/")) return onDisk(resolve(dirname(file), bare));
  return throughPackages(file, specifier);
};

/** A path relative to the root, written with `/`; undefined outside the root or inside node_modules. */
export const inside = (root: string, path: string): string | undefined => {
  const local = relative(root, path);
  if (local.startsWith("..") || local.split(sep).includes("node_modules")) return undefined;
  return local.split(sep).join("/");
};

/** The repository file that `specifier` names when `file` imports it; undefined for packages and Node's own modules. */
export const resolveImport = (root: string, file: string, specifier: string): string | undefined => {
  const target = absolute(file, specifier);
  return target === undefined ? undefined : inside(realpathSync(root), target);
};
