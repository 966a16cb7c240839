/** The pages that need no account, and those of signing in: read by anybody, in both languages, without a script. */
import { after, before, describe, test } from "node:test";
import { audit } from "./audit.ts";
import { type CityPages, cityPages } from "./city-pages.ts";
import { frozenReview } from "./reviews.ts";

const addresses = [
  "/",
  "/points-d-etape",
  "/horaires",
  "/murs",
  "/accessibilite",
  "/sign-in",
  "/nothing-there",
];

describe("every page that needs no account", () => {
  let pages: CityPages;
  let review: string;
  before(async () => {
    pages = await cityPages();
    review = `/points-d-etape/${await frozenReview(pages.server, "2026-05-06")}`;
  });
  after(() => pages.close());

  for (const language of ["fr", "en"] as const)
    test(`${language}: axe finds nothing, nothing scrolls sideways, nothing is said in the console`, async () => {
      const page = await pages.open();
      for (const address of [...addresses, review, `${review.slice(0, -1)}0`]) {
        await page.goto(`${pages.server.url}${address}?lang=${language}`);
        await page.locator("h1").first().waitFor();
        // A page that is not there says so in the console too, with its status.
        page.troubles.splice(
          0,
          page.troubles.length,
          ...page.troubles.filter((said) => !said.includes("404")),
        );
        await audit(page, address, "page");
      }
      await page.context().close();
    });

  test("the demonstration's provider lists its accounts, on a page that axe finds nothing in", async () => {
    const page = await pages.open();
    await page.goto(`${pages.server.url}/sign-in`);
    await page.locator("main a.button").first().click();
    await page.getByText("Camille Arpent").first().waitFor();
    await audit(page, "the provider's accounts", "page");
    await page.context().close();
  });
});
