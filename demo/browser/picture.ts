/** Makes `docs/pictures/desk.png`, the picture of the README: the coordinator's desk on the review of 6 May 2026. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { openScreen } from "../../apps/web/browser/audit-screen.ts";
import { cityPages } from "./city-pages.ts";
import { openReview } from "./reviews.ts";

const folder = join(import.meta.dirname, "../../docs/pictures");

const pages = await cityPages();
try {
  const review = await openReview(pages.server, "2026-05-06");
  const page = await pages.open({ login: "coordination", viewport: { width: 1280, height: 900 } });
  await openScreen(page, `${pages.server.url}/desk/reviews/${review}`);
  await page.getByRole("heading", { name: /Choisir les chiffres/ }).waitFor();
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, "desk.png") });
} finally {
  await pages.close();
}
