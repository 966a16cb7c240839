/** One measure as one line of JSON. */
import { percentile } from "./samples.ts";

/** What a measure gives: values in one unit, and what they are compared with on the same machine at the same time. */
export type Reading = {
  readonly bench: string;
  readonly unit: "ms" | "s" | "rows/s" | "messages/s";
  readonly values: readonly number[];
  readonly against?: { readonly name: string; readonly values: readonly number[] };
};

export type Machine = { readonly cores: number; readonly node: string; readonly postgres: string };

export type Line = {
  readonly bench: string;
  /** The median. */
  readonly value: number;
  readonly unit: Reading["unit"];
  readonly ratio_to?: string;
  /** The median over that of what it is compared with. */
  readonly ratio?: number;
  readonly n: number;
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
  readonly machine: Machine;
};

/** Four significant digits: what a repeated run confirms. */
const rounded = (value: number): number => Number(value.toPrecision(4));

/** The line of a reading. */
export const lineOf = ({ bench, unit, values, against }: Reading, machine: Machine): Line => {
  const median = percentile(values, 0.5);
  return {
    bench,
    value: rounded(median),
    unit,
    ...(against ? { ratio_to: against.name, ratio: rounded(median / percentile(against.values, 0.5)) } : {}),
    n: values.length,
    p50: rounded(median),
    p99: rounded(percentile(values, 0.99)),
    max: rounded(Math.max(...values)),
    machine,
  };
};
