/** Starts the Chromium found, with nothing that talks to anybody else or draws on a screen. */
import { type Browser, chromium } from "playwright-core";
import { findChromium } from "./find-chromium.ts";

const quietly = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A browser of one's own; close it. Throws when none works here: the test cannot run. */
export const openChromium = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await findChromium(), args: quietly });
