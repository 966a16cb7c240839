/** The text of a CSV file, whatever program wrote it. */

const decode = (encoding: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // The decoder's way of saying that the bytes are not in this encoding.
    return undefined;
  }
};

const starts = (bytes: Uint8Array, ...mark: number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

const read = (bytes: Uint8Array): string | undefined => {
  if (starts(bytes, 0xff, 0xfe)) return decode("utf-16le", bytes);
  if (starts(bytes, 0xfe, 0xff)) return decode("utf-16be", bytes);
  return decode("utf-8", bytes) ?? decode("windows-1252", bytes);
};

/**
 * UTF-8 (with or without byte order mark), else UTF-16 when its mark is there, else windows-1252. Line ends become
 * `\n`. `undefined` when the bytes are not text.
 */
export const decodeText = (bytes: Uint8Array): string | undefined => {
  const text = read(bytes);
  return text === undefined || text.includes("\0") ? undefined : text.replace(/\r\n?/g, "\n");
};
