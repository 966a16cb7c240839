/** A browser on a freshly built desk, for tests: the build goes to a scratch folder, never over the one being served. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { build } from "vite";
import { type Mock, startMock } from "../dev/mock-api.ts";

/** A desk opened in a browser by a test. */
export type OpenDesk = {
  /** A page in a context of its own: nothing is remembered from another test. */
  readonly page: (options?: BrowserContextOptions) => Promise<Page>;
  readonly mock: Mock;
  readonly close: () => Promise<void>;
};

/** Builds, serves with the mock API, opens the browser given. Throws when any of these fails: the test cannot run. */
export const openDesk = async (openBrowser: () => Promise<Browser>): Promise<OpenDesk> => {
  const dist = await mkdtemp(path.join(tmpdir(), "trame-desk-"));
  await build({
    root: path.join(import.meta.dirname, ".."),
    configFile: path.join(import.meta.dirname, "../vite.config.ts"),
    logLevel: "error",
    build: { outDir: dist, emptyOutDir: true },
  });
  const mock = await startMock({ dist });
  const browser = await openBrowser();
  return {
    page: async (options) => (await browser.newContext(options)).newPage(),
    mock,
    close: async () => {
      await browser.close();
      mock.server.close();
      await rm(dist, { recursive: true, force: true });
    },
  };
};
