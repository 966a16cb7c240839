/** Times and what is said of them. */

/** Percentiles by nearest rank: a value that really occurred, never one between two. */
export const percentile = (values: readonly number[], share: number): number => {
  if (values.length === 0) throw new Error("no value was measured");
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
};

/** Milliseconds that one piece of work takes. */
export const timeOf = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

/** Does a piece of work again and again, one after the other; the milliseconds of each time. */
export const inTurn = async (times: number, work: () => Promise<unknown>): Promise<number[]> => {
  const values: number[] = [];
  for (let time = 0; time < times; time++) values.push(await timeOf(work));
  return values;
};

/** The same by several workers at once, `times` in all. */
export const atOnce = async (
  workers: number,
  times: number,
  work: () => Promise<unknown>,
): Promise<number[]> => {
  const shares = Array.from({ length: workers }, (_, place) => Math.floor((times + place) / workers));
  return (await Promise.all(shares.map((share) => inTurn(share, work)))).flat();
};

/** Does pieces of work by turns, so that what disturbs the machine disturbs all; the milliseconds of each. */
export const sideBySide = async (
  times: number,
  ...works: readonly (() => Promise<unknown>)[]
): Promise<number[][]> => {
  const values = works.map((): number[] => []);
  for (let time = 0; time < times; time++)
    for (const [place, work] of works.entries()) values[place]?.push(await timeOf(work));
  return values;
};
