import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, describe, test } from "node:test";
import type { Page } from "playwright-core";
import { openChromium } from "../../testing/tools/open-chromium.ts";
import { openScreen } from "./browser/audit-screen.ts";
import { type OpenDesk, openDesk } from "./browser/open-desk.ts";

describe("a list of a thousand rows", () => {
  let desk: OpenDesk;
  let page: Page;
  const rows = () => page.locator("tbody tr");
  before(async () => {
    desk = await openDesk(openChromium);
    page = await desk.page({ acceptDownloads: true });
    await openScreen(page, `${desk.mock.url}/desk/steering/list/thousand`);
  });
  after(() => desk.close());

  test("shows a hundred at a time and says how many there are", async () => {
    assert.equal(await rows().count(), 100);
    await page.getByText("1\u202F000 lignes", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Page suivante" }).click();
    await page.getByText("Page 2 sur 10").waitFor();
  });

  test("narrows while one types, whatever the accents and capitals", async () => {
    await page.getByLabel("Filtrer").fill("VALIDE");
    await page.getByText("333 lignes sur 1\u202F000").waitFor();
    await page.getByLabel("Filtrer").fill("porte de la villette");
    await page.getByText("200 lignes sur 1\u202F000").waitFor();
  });

  test("exports what is seen, no more", async () => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: /^Exporter/ }).click(),
    ]);
    const lines = (await readFile(await download.path(), "utf8")).trimEnd().split("\r\n");
    assert.equal(lines.length, 201);
    assert.equal(
      lines.slice(1).every((line) => line.includes("Porte de la Villette")),
      true,
    );
  });

  test("orders by a column, says so, and remembers it, but not what was sought", async () => {
    await page.getByRole("button", { name: "Valeur" }).click();
    assert.equal(await page.locator("th[aria-sort=ascending]").innerText(), "Valeur");
    await page.reload();
    await rows().first().waitFor();
    assert.equal(await page.locator("th[aria-sort=ascending]").innerText(), "Valeur");
    assert.equal(await page.getByLabel("Filtrer").inputValue(), "");
    assert.equal(await page.locator("tbody tr:first-child td.number").innerText(), "0");
  });

  test("opens a row beside the list, by an address that can be shared", async () => {
    await page.locator("tbody tr:first-child button").click();
    assert.match(page.url(), /\?row=count-\d+$/);
    await page.getByRole("complementary", { name: "Détail" }).waitFor();
    assert.equal(await rows().count(), 100);
    await page.getByRole("button", { name: "Fermer le détail" }).click();
    assert.doesNotMatch(page.url(), /row=/);
  });
});
