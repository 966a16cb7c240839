/** Pages of a browser on the served city, each in a context of its own, with all that goes wrong on them. */
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { openChromium } from "../../testing/tools/open-chromium.ts";
import type { DemoMandate } from "../city/accounts.ts";
import { type CityServer, cityServer } from "./city-server.ts";

/** Who looks, and how. Nobody is signed in without `login`. */
export type Look = BrowserContextOptions & {
  readonly login?: string;
  readonly room?: DemoMandate["room"];
};

export type CityPage = Page & {
  /** Errors of the console, uncaught ones, and breaches of the content policy, as they come. */
  readonly troubles: string[];
};

export type CityPages = {
  readonly server: CityServer;
  readonly open: (look?: Look) => Promise<CityPage>;
  readonly close: () => Promise<void>;
};

const listen = (page: Page): string[] => {
  const troubles: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(`${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => troubles.push(String(error)));
  return troubles;
};

const openPage = async (browser: Browser, server: CityServer, look: Look): Promise<CityPage> => {
  const { login, room, ...options } = look;
  // The clock of the city: what screens call "today" is the day on which it was loaded.
  const context = await browser.newContext({
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
    // A colour half-way between two palettes is nobody's colour.
    reducedMotion: "reduce",
    ...options,
  });
  await context.clock.install({ time: server.house.clock.now });
  if (login !== undefined) {
    const value = await server.session(login, room);
    await context.addCookies([{ name: "trame_session", value, url: server.url, httpOnly: true }]);
  }
  const page = await context.newPage();
  return Object.assign(page, { troubles: listen(page) });
};

/** Serves the city and opens a browser on it. Close it in `after`. */
export const cityPages = async (): Promise<CityPages> => {
  const server = await cityServer();
  const browser = await openChromium();
  return {
    server,
    open: (look = {}) => openPage(browser, server, look),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
};
