/** Opens one screen and tells what is wrong with it: axe (WCAG A and AA), console errors, sideways scrolling. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The axe findings on the page as it stands, one line each. */
export const axeFindings = async (page: Page): Promise<readonly string[]> => {
  // The desk has no frame: legacy mode spares a second page for each audit.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(rules).analyze();
  return violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.target.join(" ")} ${node.failureSummary ?? ""}`),
  );
};

/** How many pixels the page scrolls sideways; 0 when it does not. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");

/** Opens `address`, waits until its title is there and nothing is being read any more. */
export const openScreen = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await page.waitForSelector("main h1");
  await page.locator("main .waiting").waitFor({ state: "detached" });
};
