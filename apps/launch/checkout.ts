/** Where this copy of Trame lies, and where its data lie by default. */
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder that holds `package.json`. */
export const checkout = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Folder of the instance's data: `TRAME_HOME`, or `.trame` in the checkout. */
export const homeOf = (env: NodeJS.ProcessEnv): string =>
  resolve(env["TRAME_HOME"] || join(checkout, ".trame"));
