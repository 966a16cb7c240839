/**
 * Which characters a TrueType font can draw. PDF/UA refuses a document with one character that its fonts lack, so the
 * text is checked against the font's `cmap` before it is laid out.
 * Format read: segment mapping to delta values (OpenType specification, `cmap`, format 4), which covers U+0000-U+FFFF.
 */

const subtables = (font: Buffer): number[] => {
  const tables = font.readUInt16BE(4);
  for (let index = 0; index < tables; index += 1) {
    const entry = 12 + 16 * index;
    if (font.toString("latin1", entry, entry + 4) !== "cmap") continue;
    const start = font.readUInt32BE(entry + 8);
    const count = font.readUInt16BE(start + 2);
    return Array.from({ length: count }, (_, each) => start + font.readUInt32BE(start + 8 + 8 * each));
  }
  return [];
};

const glyphAt = (font: Buffer, segment: { code: number; delta: number; rangeAt: number; start: number }) => {
  const range = font.readUInt16BE(segment.rangeAt);
  if (range === 0) return (segment.code + segment.delta) & 0xffff;
  const glyph = font.readUInt16BE(segment.rangeAt + range + 2 * (segment.code - segment.start));
  return glyph === 0 ? 0 : (glyph + segment.delta) & 0xffff;
};

const readSegments = (font: Buffer, table: number, covered: Set<number>): void => {
  const width = font.readUInt16BE(table + 6);
  const [ends, starts] = [table + 14, table + 16 + width];
  for (let at = 0; at < width; at += 2) {
    const [start, end] = [font.readUInt16BE(starts + at), font.readUInt16BE(ends + at)];
    const [delta, rangeAt] = [font.readUInt16BE(starts + width + at), starts + 2 * width + at];
    for (let code = start; code <= end && code !== 0xffff; code += 1)
      if (glyphAt(font, { code, delta, rangeAt, start }) !== 0) covered.add(code);
  }
};

/** The code points for which the font has a glyph. A font without a format 4 table is a bug of ours: it throws. */
export const coverageOf = (font: Buffer): ReadonlySet<number> => {
  const table = subtables(font).find((each) => font.readUInt16BE(each) === 4);
  if (table === undefined) throw new Error("The font has no cmap table of format 4");
  const covered = new Set<number>();
  readSegments(font, table, covered);
  return covered;
};
