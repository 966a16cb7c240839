/** The review of 6 May 2026 from opening to freezing, each partner at its own desk, with a keyboard and nothing else. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { openScreen } from "../../apps/web/browser/audit-screen.ts";
import { focusedWords, tabTo } from "../../apps/web/browser/keyboard.ts";
import {
  chooseByKeyboard,
  freezeByKeyboard,
  giveVisasByKeyboard,
  openByKeyboard,
} from "../../apps/web/browser/review-by-keyboard.ts";
import { type CityPage, type CityPages, cityPages } from "./city-pages.ts";

/** Presses Enter on what is called `name`, and waits for the first heading that follows. */
const follow = async (page: CityPage, name: RegExp, heading: RegExp): Promise<void> => {
  await tabTo(page, name);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: heading }).waitFor();
};

/** Takes the mandate of this name from the menu on top, which lists them in order. */
const switchMandate = async (page: CityPage, name: RegExp): Promise<void> => {
  await tabTo(page, /^Changer de mandat/);
  await page.keyboard.press("Enter");
  await page.getByRole("menuitemradio", { name }).waitFor();
  for (let down = 0; down < 10 && !name.test(await focusedWords(page)); down += 1)
    await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name }).waitFor();
  await page.getByRole("heading", { level: 1, name: /Ce qui vous attend/ }).waitFor();
};

describe("the review of 6 May 2026, with a keyboard only", () => {
  let pages: CityPages;
  let coordinator: CityPage;
  const openAs = async (login: string): Promise<CityPage> => {
    const page = await pages.open({ login, viewport: { width: 1280, height: 800 } });
    await openScreen(page, `${pages.server.url}/desk/`);
    return page;
  };
  before(async () => {
    pages = await cityPages();
    coordinator = await openAs("coordination");
  });
  after(() => pages.close());

  test("the coordinator opens it, takes a figure out and puts it back, and gives its own visas", async () => {
    await openByKeyboard(coordinator, "6 mai 2026");
    const tick = coordinator.getByRole("checkbox", { name: /F4 ·/ }).first();
    await chooseByKeyboard(coordinator, /F4 ·/);
    assert.equal(await tick.isChecked(), false);
    await chooseByKeyboard(coordinator, /F4 ·/);
    assert.equal(await tick.isChecked(), true);
    assert.ok((await giveVisasByKeyboard(coordinator)) > 0);
  });

  for (const [login, mandate] of [
    ["ville", undefined],
    ["ars", undefined],
    ["police", /producteur/i],
    ["parquet", /producteur/i],
    ["psychologue", /producteur/i],
  ] as const)
    test(`${login} finds what it is asked for at its own desk, and gives its visas`, async () => {
      const page = await openAs(login);
      if (mandate) await switchMandate(page, mandate);
      await follow(page, /^Donner votre visa/, /6 mai 2026/);
      assert.ok((await giveVisasByKeyboard(page)) > 0);
      assert.deepEqual(page.troubles, []);
      await page.context().close();
    });

  test("the coordinator is told that nothing is missing, and freezes it", async () => {
    await follow(coordinator, /^Accueil/, /Ce qui vous attend/);
    await tabTo(coordinator, /^Relire/);
    await coordinator.keyboard.press("Enter");
    await coordinator.getByRole("link", { name: /^Figer le point d/ }).waitFor();
    await follow(coordinator, /^Figer le point d/, /6 mai 2026/);
    await freezeByKeyboard(coordinator);
    assert.match(await focusedWords(coordinator), /Ce point d’étape est figé/);
    assert.deepEqual(coordinator.troubles, []);
  });

  test("anybody reads it on the public page, in print, for comments and as data", async () => {
    const page = await pages.open();
    await page.goto(`${pages.server.url}/`);
    await follow(page, /^Chiffres et points d'étape/, /Chiffres et points d'étape/);
    await follow(page, /^Point d'étape/, /6 mai 2026/);
    for (const [form, type, signature] of [
      ["pdf", "application/pdf", "%PDF-"],
      ["docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK"],
      ["json", "application/json; charset=utf-8", "["],
    ] as const) {
      const answer = await page.request.get(`${page.url()}.${form}`);
      assert.equal(answer.status(), 200, form);
      assert.equal(answer.headers()["content-type"], type);
      assert.ok((await answer.body()).subarray(0, 8).toString("latin1").startsWith(signature), form);
    }
    assert.deepEqual(page.troubles, []);
  });
});
