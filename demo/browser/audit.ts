/** Looks at one screen in both palettes, wide and narrow, and tells all that is wrong with it. */
import assert from "node:assert/strict";
import { AxeBuilder } from "@axe-core/playwright";
import { sideways } from "../../apps/web/browser/audit-screen.ts";
import type { CityPage } from "./city-pages.ts";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What is audited: the whole page, or what is inside its frame. Some findings only concern whole pages. */
export type Extent = "page" | "main";

/** The findings of axe on the page as it stands, one line each. `only` limits it to one rule. */
const findings = async (page: CityPage, extent: Extent, only?: string): Promise<string[]> => {
  // No page has a frame: legacy mode spares a second page for each audit.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ["violations"] });
  // The rows of a table are drawn alike: a dozen tell what a thousand would.
  axe.exclude("tbody tr:nth-child(n+12)");
  if (only === undefined) axe.withTags(rules);
  else axe.withRules(only);
  if (extent === "main") axe.include("main");
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.failureSummary ?? ""}`),
  );
};

const wide = { width: 1280, height: 800 };
const narrow = { width: 360, height: 740 };

/**
 * Audits what is on the page: every rule in light and wide, then in dark and narrow; for whole pages, the contrasts
 * again in the two other ways of looking. Nothing scrolls sideways at 1280, 640 (200 % of 1280) and 360 pixels;
 * nothing is said in the console.
 */
export const audit = async (page: CityPage, name: string, extent: Extent): Promise<void> => {
  const found: string[] = [];
  const look = async (colorScheme: "light" | "dark", viewport: typeof wide, only?: string) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(viewport);
    for (const line of await findings(page, extent, only))
      found.push(`${colorScheme} ${viewport.width}: ${line}`);
    const pixels = await sideways(page);
    if (pixels > 0) found.push(`${viewport.width}: scrolls ${pixels} pixels sideways`);
  };
  await look("light", wide);
  if (extent === "page") await look("dark", wide, "color-contrast");
  await look("dark", narrow);
  if (extent === "page") await look("light", narrow, "color-contrast");
  await page.setViewportSize({ width: 640, height: 400 });
  if ((await sideways(page)) > 0) found.push("640: scrolls sideways");
  await page.setViewportSize(wide);
  assert.deepEqual([...found, ...page.troubles], [], name);
};
