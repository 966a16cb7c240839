/** Writes the counts template, or counts, as an ODS file (OpenDocument 1.3). */
import { strToU8, zipSync } from "fflate";
import { odsContent } from "./ods-content.ts";
import type { Cell } from "./table.ts";

const kind = "application/vnd.oasis.opendocument.spreadsheet";
/** Fixed, so that the same table always gives the same bytes; read back unchanged whatever the zone of the machine. */
const mtime = new Date(1980, 0, 1, 12, 0, 0);

const manifest = `<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${kind}"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
</manifest:manifest>
`;

/** Signs that no spreadsheet program allows in the name of a sheet. */
const named = (sheetName: string): string => sheetName.replace(/[[\]*?:/\\']/g, " ").trim() || "1";

/** Bytes of the file; its `mimetype` comes first and uncompressed, as the format asks. */
export const writeOds = (
  sheetName: string,
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
): Uint8Array =>
  zipSync({
    mimetype: [strToU8(kind), { level: 0, mtime }],
    "content.xml": [strToU8(odsContent(named(sheetName), header, rows)), { level: 6, mtime }],
    "META-INF/manifest.xml": [strToU8(manifest), { level: 6, mtime }],
  });
