/** Every screen of every room, as its own agents are offered it, on the real server with the demonstration city. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { openScreen } from "../../apps/web/browser/audit-screen.ts";
import { accounts, type DemoMandate } from "../city/accounts.ts";
import { audit } from "./audit.ts";
import { type CityPage, type CityPages, cityPages } from "./city-pages.ts";
import { frozenReview, openReview } from "./reviews.ts";
import { type OfferedScreen, screensOf } from "./screens-of.ts";

/** One account for each role of each room. */
const roles = [
  ...new Map(
    accounts.flatMap(({ login, mandates }) =>
      mandates.map(({ room, role }) => [`${room} ${role}`, { login, room, role }] as const),
    ),
  ).values(),
];

/** Screens that show each role something else at the same address. */
const differs = /^\/desk\/(?:$|reviews\/)/;

/** Goes to a screen as a link of the desk does, without reading the whole desk again. */
const goTo = async (page: CityPage, { path, title }: OfferedScreen): Promise<void> => {
  await page.evaluate((to) => history.pushState(null, "", to), path);
  const heading = page.locator("main h1", title === undefined ? {} : { hasText: title });
  await heading.waitFor();
  await page.locator("main .waiting").waitFor({ state: "detached" });
};

describe("every screen of the desk, in light and dark, from 1280 to 360 pixels", () => {
  let pages: CityPages;
  let reviews: OfferedScreen[];
  /** A list or a form that two roles share is one screen. */
  const seen = new Set<string>();
  before(async () => {
    pages = await cityPages();
    const ids = [
      await frozenReview(pages.server, "2026-04-01"),
      await openReview(pages.server, "2026-05-06"),
    ];
    reviews = ids.map((id) => ({ path: `/desk/reviews/${id}`, whole: true }));
  });
  after(() => pages.close());

  const openAs = async (login: string, room: DemoMandate["room"]): Promise<CityPage> => {
    const page = await pages.open({ login, room, viewport: { width: 1280, height: 800 } });
    await openScreen(page, `${pages.server.url}/desk/`);
    return page;
  };

  for (const { login, room, role } of roles)
    test(`${room}, ${role}`, async () => {
      const page = await openAs(login, room);
      const offered = await screensOf(page, pages.server.url);
      const own = [...offered, ...(room === "steering" ? reviews : [])];
      const screens = own.filter(({ path }) => differs.test(path) || !seen.has(path));
      assert.ok(screens.length > 0);
      for (const screen of screens) {
        seen.add(screen.path);
        await goTo(page, screen);
        await audit(page, screen.path, screen.whole ? "page" : "main");
      }
      await page.context().close();
    });
});
