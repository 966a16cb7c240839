/** The whole review with a keyboard only: open, choose, visa, freeze. Runs against the mock or a real instance. */
import type { Page } from "playwright-core";
import { focusedWords, tabTo } from "./keyboard.ts";

/** Waits until something on screen says `words`. */
const see = (page: Page, words: RegExp): Promise<unknown> => page.getByText(words).first().waitFor();

/** From the home of a coordinator: opens a review on `day` (typed as people write it) and goes to it. */
export const openByKeyboard = async (page: Page, day: string): Promise<void> => {
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.type("ouvrir un point");
  await page.getByRole("menuitem", { name: "Ouvrir un point d" }).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Ouvrir un point d" }).waitFor();
  await tabTo(page, /^Date/);
  await page.keyboard.type(day);
  await tabTo(page, /^Ouvrir un point d/);
  await page.keyboard.press("Enter");
  await see(page, /C’est enregistré/);
  await tabTo(page, /^Composer ce point d/);
  await page.keyboard.press("Enter");
  await see(page, /1\. Choisir les chiffres/);
};

/** Takes the figure called `name` out of the review (or puts it in), and records the choice. */
export const chooseByKeyboard = async (page: Page, name: RegExp): Promise<void> => {
  await tabTo(page, name);
  await page.keyboard.press("Space");
  await tabTo(page, /^Enregistrer les chiffres choisis/);
  await page.keyboard.press("Enter");
  await see(page, /Les chiffres choisis sont enregistrés/);
};

/** Gives every visa this mandate may give; answers how many. */
export const giveVisasByKeyboard = async (page: Page): Promise<number> => {
  const buttons = page.getByRole("button", { name: /^Donner mon visa/ });
  const expected = await buttons.count();
  for (let left = expected; left > 0; left -= 1) {
    await tabTo(page, /^Donner mon visa/);
    await page.keyboard.press("Enter");
    await buttons.nth(left - 1).waitFor({ state: "detached" });
  }
  return expected;
};

/** Freezes the review on screen, asked twice; ends with the focus on what happened. */
export const freezeByKeyboard = async (page: Page): Promise<void> => {
  await tabTo(page, /^Figer ce point d/);
  await page.keyboard.press("Enter");
  await see(page, /Oui, figer définitivement/);
  if (!(await focusedWords(page)).startsWith("Oui, figer")) await tabTo(page, /^Oui, figer/);
  await page.keyboard.press("Enter");
  await see(page, /Ce point d’étape est figé/);
};
