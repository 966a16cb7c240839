/** How an answered step reads in a terminal. */
import type { Answered } from "./step.ts";

/** Milliseconds as seconds with one decimal, `12.3 s`. */
export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

/** One line for a step; the whole output follows when it failed. */
export const stepReport = ({ ok, name, took, summary, output }: Answered): string => {
  const line =
    `${ok ? "ok  " : "FAIL"}  ${name.padEnd(15)} ${seconds(took).padStart(7)}  ${summary}`.trimEnd();
  if (ok) return line;
  const indented = output.trimEnd().replace(/^(?=.)/gm, "      ");
  return `${line}\n${indented}\n`;
};
