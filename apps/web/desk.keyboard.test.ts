import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Page } from "playwright-core";
import { openChromium } from "../../testing/tools/open-chromium.ts";
import { axeFindings, openScreen } from "./browser/audit-screen.ts";
import { focusedWords, tabTo } from "./browser/keyboard.ts";
import { type OpenDesk, openDesk } from "./browser/open-desk.ts";
import {
  chooseByKeyboard,
  freezeByKeyboard,
  giveVisasByKeyboard,
  openByKeyboard,
} from "./browser/review-by-keyboard.ts";

describe("the desk with a keyboard only", () => {
  let desk: OpenDesk;
  let page: Page;
  before(async () => {
    desk = await openDesk(openChromium);
    page = await desk.page({ viewport: { width: 1440, height: 900 } });
  });
  after(() => desk.close());

  test("the first Tab is the way past the navigation", async () => {
    await openScreen(page, `${desk.mock.url}/desk/`);
    await page.keyboard.press("Tab");
    assert.equal(await focusedWords(page), "Aller au contenu");
  });

  test("letters go to screens, and can be switched off", async () => {
    await page.keyboard.press("g");
    await page.keyboard.press("m");
    await page.waitForURL("**/desk/walls");
    await page.keyboard.press("?");
    await page.getByRole("dialog").waitFor();
    assert.deepEqual(await axeFindings(page), []);
    await tabTo(page, /touches d’une seule lettre/);
    await page.keyboard.press("Space");
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.keyboard.press("?");
    assert.equal(await page.getByRole("dialog").count(), 0);
    await page.evaluate("localStorage.clear()");
  });

  test("a form that is refused says why, first and with the focus", async () => {
    await openScreen(page, `${desk.mock.url}/desk/steering/act/open-review`);
    await tabTo(page, /^Date/);
    await page.keyboard.type("31/02/2026");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").waitFor();
    assert.match(await focusedWords(page), /Une réponse est à corriger/);
    assert.deepEqual(await axeFindings(page), []);
  });

  test("a stale edit shows both versions", async () => {
    await openScreen(page, `${desk.mock.url}/desk/plan`);
    await tabTo(page, /^2\.2$/);
    await page.keyboard.press("Enter");
    await tabTo(page, /^Mettre à jour cette action/);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Mettre à jour une action" }).waitFor();
    await tabTo(page, /^Mettre à jour une action/);
    await page.keyboard.press("Enter");
    await page.getByRole("columnheader", { name: "Votre version" }).waitFor();
    assert.deepEqual(await axeFindings(page), []);
  });

  test("the review goes from opening to freezing", async () => {
    await openScreen(page, `${desk.mock.url}/desk/`);
    await openByKeyboard(page, "6 mai 2026");
    await chooseByKeyboard(page, /F1 ·/);
    assert.equal(await giveVisasByKeyboard(page), 3);
    assert.deepEqual(await axeFindings(page), []);
    await freezeByKeyboard(page);
    assert.match(await focusedWords(page), /Ce point d’étape est figé/);
  });

  test("a forbidden comparison says why", async () => {
    desk.mock.thaw();
    await openScreen(page, `${desk.mock.url}/desk/reviews/latest`);
    await page.getByLabel("Premier chiffre").selectOption("E4");
    await page.getByLabel("Second chiffre, ou unité").selectOption("E2");
    await tabTo(page, /^Rapprocher deux chiffres/);
    await page.keyboard.press("Enter");
    await page.getByText("226 compte des personnes").waitFor();
    assert.match(await focusedWords(page), /Cette comparaison n’est pas possible/);
  });
});
