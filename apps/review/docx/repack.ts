/**
 * Makes the bytes of an Office file depend on its content only: parts sorted, times of the entries and dates of
 * `core.xml` fixed. The library stamps both with the clock.
 */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";

/** The earliest instant that every zip tool reads back unchanged, whatever the zone of the machine. */
const entryTime = new Date(1980, 0, 1, 12, 0, 0);

const datedCore = (xml: string, instant: string): string =>
  xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${instant}`);

/** The same file with fixed times; `instant` is an ISO 8601 instant for its creation and last change. */
export const repack = (file: Uint8Array, instant: string): Uint8Array => {
  const parts = Object.entries(unzipSync(file)).sort(([left], [right]) => (left < right ? -1 : 1));
  const fixed: Zippable = {};
  for (const [path, bytes] of parts) {
    const content = path === "docProps/core.xml" ? strToU8(datedCore(strFromU8(bytes), instant)) : bytes;
    fixed[path] = [content, { mtime: entryTime, level: 6 }];
  }
  return zipSync(fixed);
};
