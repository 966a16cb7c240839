/** What to tell about a week of nuisance: the counts that are new or changed since they were last sent. */

/** Reports of one type in one sector over a week; duplicates are not in it. */
export type NuisanceCount = { readonly sector: string; readonly type: string; readonly count: number };

const keyOf = ({ sector, type }: NuisanceCount): string => `${sector} ${type}`;

/**
 * The counts to send. A count sent before that has fallen to nothing (its reports turned out to be duplicates) is
 * sent again as zero, so that the receiver never keeps a figure that no longer stands.
 */
export const changedCounts = (
  now: readonly NuisanceCount[],
  sent: readonly NuisanceCount[],
): NuisanceCount[] => {
  const before = new Map(sent.map((row) => [keyOf(row), row.count]));
  const standing = new Set(now.map(keyOf));
  const gone = sent.filter((row) => !standing.has(keyOf(row))).map((row) => ({ ...row, count: 0 }));
  return [...now, ...gone].filter((row) => before.get(keyOf(row)) !== row.count);
};
