import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { openChromium } from "../../testing/tools/open-chromium.ts";
import { axeFindings, openScreen, sideways } from "./browser/audit-screen.ts";
import { type OpenDesk, openDesk } from "./browser/open-desk.ts";
import { deskScreens } from "./desk-screens.ts";

describe("every screen of the desk", () => {
  let desk: OpenDesk;
  before(async () => {
    desk = await openDesk(openChromium);
  });
  after(() => desk.close());

  for (const colorScheme of ["light", "dark"] as const)
    test(`${colorScheme}: axe finds nothing, nothing scrolls sideways, no error`, async () => {
      const page = await desk.page({ colorScheme, viewport: { width: 1440, height: 900 } });
      const errors: string[] = [];
      page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
      page.on("pageerror", (error) => errors.push(String(error)));
      for (const { name, path } of deskScreens) {
        await openScreen(page, desk.mock.url + path);
        assert.deepEqual(await axeFindings(page), [], name);
        assert.equal(await sideways(page), 0, name);
      }
      assert.deepEqual(errors, []);
      await page.context().close();
    });

  for (const [name, options] of Object.entries({
    "at 200 % zoom": { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 },
    "at 400 % zoom": { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
  }))
    test(`${name} nothing scrolls sideways`, async () => {
      const page = await desk.page(options);
      for (const screen of deskScreens) {
        await openScreen(page, desk.mock.url + screen.path);
        assert.equal(await sideways(page), 0, screen.name);
      }
      await page.context().close();
    });

  test("the menu of a phone: axe finds nothing", async () => {
    const page = await desk.page({ viewport: { width: 360, height: 740 }, colorScheme: "dark" });
    await openScreen(page, `${desk.mock.url}/desk/`);
    await page.getByRole("button", { name: "Menu" }).click();
    await page.getByRole("dialog").waitFor();
    assert.deepEqual(await axeFindings(page), []);
    await page.context().close();
  });

  test("signed out: one thing to do, and axe finds nothing", async () => {
    desk.mock.signedIn(false);
    const page = await desk.page();
    await openScreen(page, `${desk.mock.url}/desk/`);
    assert.equal(await page.getByRole("link", { name: "Se connecter" }).getAttribute("href"), "/sign-in");
    assert.deepEqual(await axeFindings(page), []);
    await page.context().close();
    desk.mock.signedIn(true);
  });
});
