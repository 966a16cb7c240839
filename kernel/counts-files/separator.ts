/** Which sign separates the cells of a CSV file. */

const separators = [";", ",", "\t"] as const;

/** The sign met most often in the first filled line, outside quotation marks; `;` when none is met. */
export const separatorOf = (text: string): string => {
  const counts = new Map<string, number>();
  let quoted = false;
  let filled = false;
  for (const sign of text) {
    if (sign === '"') quoted = !quoted;
    if (sign === "\n" && !quoted && filled) break;
    if (sign.trim() !== "" && !";,".includes(sign)) filled = true;
    if (!quoted) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  const met = (sign: string): number => counts.get(sign) ?? 0;
  return separators.reduce((best, sign) => (met(sign) > met(best) ? sign : best), separators[0] as string);
};
