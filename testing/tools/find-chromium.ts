/** A Chromium for the tests in a browser, whatever the machine. */
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { installPackage } from "./apt.ts";
import { npmChromium } from "./npm-chromium.ts";

const usual = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"].map(
  (name) => `/usr/bin/${name}`,
);

/** Opens a page the way the tests will and lets a script write in it: libraries and kernel rights are all there. */
export const opensAPage = async (program: string): Promise<boolean> => {
  try {
    const browser = await chromium.launch({ executablePath: program, timeout: 30_000 });
    try {
      const page = await browser.newPage();
      return (await page.evaluate("document.body.textContent = 6 * 7")) === 42;
    } finally {
      await browser.close();
    }
  } catch {
    // Whatever is wrong with this one, the next candidate may do.
    return false;
  }
};

const none =
  "Aucun Chromium ne fonctionne ici. Installez-le (apt-get install chromium), ou donnez son chemin dans TRAME_CHROMIUM. / " +
  "No Chromium works here. Install one (apt-get install chromium), or give its path in TRAME_CHROMIUM.";

const search = async (): Promise<string> => {
  const named = process.env["TRAME_CHROMIUM"];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`TRAME_CHROMIUM : ${named} n'existe pas. / TRAME_CHROMIUM: ${named} does not exist.`);
  }
  const present = usual.find((path) => existsSync(path));
  if (present) return present;
  const installed = installPackage("chromium") ? usual.find((path) => existsSync(path)) : undefined;
  if (installed && (await opensAPage(installed))) return installed;
  const carried = await npmChromium();
  if (carried && (await opensAPage(carried))) return carried;
  throw new Error(none);
};

let found: Promise<string> | undefined;

/**
 * Path of a Chromium that can run without a screen: `TRAME_CHROMIUM`, the system's, Debian's (installed when we
 * are root), or the one an npm package carries. Rejects with one sentence that says what to install.
 */
export const findChromium = (): Promise<string> => (found ??= search());
