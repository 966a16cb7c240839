/** The zip around an ODS file, opened with care: only the parts that are read, and never more than the limit. */
import { strFromU8, type UnzipFileInfo, unzipSync } from "fflate";
import { ok, type Result } from "../refusal.ts";
import { refusals } from "./refusals.ts";
import { mostBytes } from "./table.ts";

const parts = ["mimetype", "META-INF/manifest.xml", "content.xml", "encrypted-package"];
const spreadsheet = /^application\/vnd\.oasis\.opendocument\.spreadsheet(?:-template)?\s*$/;

type Opened = { readonly parts: Readonly<Record<string, Uint8Array>>; readonly expanded: number };

/** The size that the zip announces is the room that is taken: what it hides beyond that is cut, not expanded. */
const open = (bytes: Uint8Array): Opened | undefined => {
  let expanded = 0;
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    if (!parts.includes(name)) return false;
    expanded += originalSize;
    return expanded <= mostBytes;
  };
  try {
    return { parts: unzipSync(bytes, { filter }), expanded };
  } catch {
    // The library throws on what is not a zip; for us that is a file to refuse.
    return undefined;
  }
};

/** The XML of the sheet. Refuses what is not an ODS file, is encrypted, or expands beyond the limit. */
export const contentOf = (bytes: Uint8Array): Result<string> => {
  const opened = open(bytes);
  if (opened === undefined) return refusals.notZip();
  if (opened.expanded > mostBytes) return refusals.tooBigExpanded();
  const text = (part: string): string => strFromU8(opened.parts[part] ?? new Uint8Array());
  if (text("META-INF/manifest.xml").includes("encryption-data")) return refusals.encrypted();
  if (!spreadsheet.test(text("mimetype")) || opened.parts["content.xml"] === undefined)
    return refusals.notZip();
  return ok(text("content.xml"));
};
