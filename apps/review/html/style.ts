/** The style of the page, inlined in the standalone file and served as a stylesheet by the instance. */
import { readFileSync } from "node:fs";

/** CSS of a review page: light, dark and print from one set; no font is fetched. */
export const reviewStylesheet: string = ["./review.css", "./review-small-and-print.css"]
  .map((name) => readFileSync(new URL(name, import.meta.url), "utf8"))
  .join("\n");
