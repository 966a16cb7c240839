/** Debian packages, when we are root on Debian: a machine made only for tests may be completed. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** True when packages can be installed here. */
export const mayInstallPackages = (): boolean => process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

const apt = (...args: string[]): boolean =>
  spawnSync("/usr/bin/apt-get", ["-q", "-o", "DPkg::Lock::Timeout=120", ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    stdio: ["ignore", "ignore", "inherit"],
  }).status === 0;

/** Installs one package without what it recommends; false when it could not. */
export const installPackage = (name: string): boolean => {
  if (!mayInstallPackages()) return false;
  process.stderr.write(`Trame : installation de ${name}… / installing ${name}…\n`);
  return apt("update") && apt("install", "-y", "--no-install-recommends", name);
};
