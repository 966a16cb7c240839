/** Signing in through the demonstration's provider, changing mandate, leaving, and a session that ends in the middle. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { openScreen } from "../../apps/web/browser/audit-screen.ts";
import { type CityPage, type CityPages, cityPages } from "./city-pages.ts";

describe("signing in, in a browser", () => {
  let pages: CityPages;
  let page: CityPage;
  before(async () => {
    pages = await cityPages();
    // A browser drops a cookie that has expired by the machine's clock, whatever day it is in the city.
    pages.server.house.clock.now = new Date();
  });
  after(() => pages.close());

  /** From the page that offers to sign in, to the desk of `name`. */
  const signIn = async (name: string): Promise<void> => {
    await page.locator("main a.button").first().click();
    await page.getByRole("button", { name, exact: true }).click();
    await page.waitForURL("**/desk/");
    await page.getByRole("button", { name: new RegExp(name) }).waitFor();
  };
  const room = () => page.locator(".room-name").innerText();

  test("from the desk to the provider and back, as the account chosen", async () => {
    page = await pages.open({ viewport: { width: 1280, height: 800 } });
    await openScreen(page, `${pages.server.url}/desk/`);
    await page.getByRole("link", { name: "Se connecter" }).click();
    await page.waitForURL("**/sign-in");
    await signIn("Morgan Sémaphore");
    assert.match(await room(), /Préfecture de Police/);
    const [cookie] = (await page.context().cookies()).filter(({ name }) => name === "trame_session");
    assert.ok(cookie?.httpOnly && cookie.sameSite === "Lax");
  });

  test("another mandate is one choice away, opens its room only, and leaves a trace", async () => {
    await page.getByRole("button", { name: /^Changer de mandat/ }).click();
    await page.getByRole("menuitemradio", { name: /producteur/i }).click();
    await page.locator(".room-name", { hasText: "Pilotage" }).waitFor();
    assert.equal((await page.request.get(`${pages.server.url}/api/police`)).status(), 404);
    const { rows } = (await (await page.request.get(`${pages.server.url}/api/my-acts`)).json()) as {
      rows: { act: string }[];
    };
    assert.ok(rows.some(({ act }) => act.includes("mandate")));
  });

  test("who leaves is out: the same address offers to sign in, and the old cookie opens nothing", async () => {
    const kept = await page.context().cookies();
    await page.getByRole("button", { name: "Se déconnecter" }).click();
    await page.getByRole("link", { name: "Se connecter" }).waitFor();
    await page.context().addCookies(kept);
    assert.equal((await page.request.get(`${pages.server.url}/api/me`)).status(), 401);
    await page.context().close();
  });

  test("a session that ends in the middle says so, and what was written is there after signing in", async () => {
    page = await pages.open({ login: "espace-public", viewport: { width: 1280, height: 800 } });
    const form = `${pages.server.url}/desk/ground/act/receive-report`;
    await openScreen(page, form);
    await page.getByLabel("Constaté le").fill("6 mai 2026");
    await page.getByLabel("Lieu public").fill("Square de la Fontaine");
    await page.getByLabel("Secteur").selectOption("rosa-parks");
    await page.getByLabel("Ce qui est signalé").selectOption("noise");
    await page.getByLabel("Page web").check();
    await page.context().clearCookies();
    await page.getByRole("button", { name: "Recevoir un signalement" }).click();
    await page.getByText("Votre session est terminée").first().waitFor();
    await page.getByRole("link", { name: "Se connecter" }).click();
    await signIn("Céleste Margelle");
    await openScreen(page, form);
    assert.equal(await page.getByLabel("Lieu public").inputValue(), "Square de la Fontaine");
    await page.getByRole("button", { name: "Recevoir un signalement" }).click();
    await page.getByText("C’est enregistré").waitFor();
    await page.context().close();
  });
});
