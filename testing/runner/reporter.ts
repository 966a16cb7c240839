/**
 * The reporter that runs inside each test file's process. It tells the runner, on file descriptor 3,
 * one JSON line per ended test, written at once so that nothing is lost when the process dies.
 */
import { writeSync } from "node:fs";
import type { TestEvent } from "node:test/reporters";
import { inspect } from "node:util";
import type { Told } from "./told.ts";

const channel = 3;

const tell = (told: Told): void => {
  writeSync(channel, `${JSON.stringify(told)}\n`);
};

/** The names of the tests around the current one, outermost first. */
const around: string[] = [];

const why = (error: unknown): string => {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  return cause instanceof Error ? (cause.stack ?? cause.message) : inspect(cause);
};

const failure = (data: { details: { error: Error & { failureType?: string } } }) => ({
  reason: why(data.details.error),
  onlyInside: data.details.error.failureType === "subtestsFailed",
});

const nameOf = (data: { name: string; nesting: number }): string =>
  [...around.slice(0, data.nesting), data.name].join(" > ");

/** The counts that node:test repeats at the end as remarks. */
const count = /^(?:tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) [\d.]+$/;

/** A suite is a heading, not a test; it counts only when it fails by itself (a broken hook). */
const relay = (event: TestEvent): void => {
  if (event.type === "test:start") around[event.data.nesting] = event.data.name;
  if (event.type === "test:pass" && event.data.details.type !== "suite") {
    const idle = Boolean(event.data.skip) || Boolean(event.data.todo);
    tell({ kind: idle ? "skipped" : "passed", name: nameOf(event.data) });
  }
  // A rejection after the end of its test is only remarked on; it belongs to what the file printed.
  if (event.type === "test:diagnostic" && !count.test(event.data.message))
    writeSync(2, `${event.data.message}\n`);
  if (event.type === "test:fail") {
    const { reason, onlyInside } = failure(event.data);
    if (event.data.details.type === "suite" && onlyInside) return;
    tell({ kind: "failed", name: nameOf(event.data), reason });
  }
};

/** What node:test loads. It yields nothing: standard output stays the tests' own. */
export default async function* report(source: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  for await (const event of source) {
    relay(event);
    yield "";
  }
  tell({ kind: "ended" });
}
