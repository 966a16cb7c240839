/** A person with a keyboard only: Tab until the thing one looks for has the focus. */
import type { Page } from "playwright-core";

const focused = `(() => {
  const at = document.activeElement;
  if (!at || at === document.body) return "";
  const labels = at.labels ? [...at.labels].map((label) => label.textContent) : [];
  return (at.getAttribute("aria-label") || labels.join(" ") || at.textContent || "").replace(/\\s+/g, " ").trim();
})()`;

/** The accessible words of what has the focus. */
export const focusedWords = (page: Page): Promise<string> => page.evaluate(focused);

/** Presses Tab until what has the focus is called `name`; throws after `limit` presses, with what was met. */
export const tabTo = async (page: Page, name: RegExp, limit = 200): Promise<void> => {
  const met: string[] = [];
  for (let pressed = 0; pressed < limit; pressed += 1) {
    await page.keyboard.press("Tab");
    const words = await focusedWords(page);
    if (name.test(words)) return;
    met.push(words);
  }
  throw new Error(`no Tab leads to ${name}; met: ${[...new Set(met)].join(" | ")}`);
};
