/**
 * Chance that repeats itself: the same name gives the same draws, on any machine. One stream for each thing that is
 * drawn, so that adding a draw somewhere changes nothing elsewhere. Generator: sfc32 (Doty-Humphrey, PractRand).
 */
import { createHash } from "node:crypto";

export type Random = {
  /** From 0, included, to 1, excluded. */
  next(): number;
  /** A whole number between two bounds, both included. */
  whole(least: number, most: number): number;
  /** True this often. */
  chance(share: number): boolean;
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
  /** One of the values, in proportion to its weight. */
  weigh<T>(weights: readonly (readonly [value: T, weight: number])[]): T;
  /** The list in another order. */
  shuffle<T>(list: readonly T[]): T[];
};

const sfc32 = (name: string): (() => number) => {
  const seed = createHash("sha256").update(name).digest();
  let [a, b, c, d] = [0, 4, 8, 12].map((at) => seed.readInt32LE(at)) as [number, number, number, number];
  return () => {
    const sum = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4_294_967_296;
  };
};

/** The stream of this name. */
export const randomOf = (name: string): Random => {
  const next = sfc32(name);
  const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    whole,
    chance: (share) => next() < share,
    pick: <T>(list: readonly T[]): T => list[whole(0, list.length - 1)] as T,
    weigh: <T>(weights: readonly (readonly [T, number])[]): T => {
      let left = next() * weights.reduce((sum, [, weight]) => sum + weight, 0);
      const found = weights.find(([, weight]) => (left -= weight) < 0) ?? weights.at(-1);
      return (found as readonly [T, number])[0];
    },
    shuffle: <T>(list: readonly T[]): T[] => {
      const out = [...list];
      for (let at = out.length - 1; at > 0; at--) {
        const other = whole(0, at);
        [out[at], out[other]] = [out[other] as T, out[at] as T];
      }
      return out;
    },
  };
};
