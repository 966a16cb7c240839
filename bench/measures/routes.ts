/** How long every route takes at the scale of the demonstration, one request at a time and eight at once. */
import { dayInParis } from "../../kernel/dates.ts";
import { ask, type Desk, openDesks } from "../desk.ts";
import type { City } from "../ground.ts";
import type { Reading } from "../line.ts";
import type { Measure } from "../measure.ts";
import { pathsOf, publicPaths } from "../paths.ts";
import { atOnce, inTurn, sideBySide } from "../samples.ts";

const oneByOne = 20;
const together = 24;
const workers = 8;

type Route = { readonly name: string; readonly call: () => Promise<unknown> };

const readingsOf = async (desk: Desk): Promise<Route[]> =>
  (await pathsOf(desk)).map((path) => ({
    // An identifier in the name would change from run to run.
    name: `${desk.room}/${desk.role} GET ${path.replace(/=[0-9a-f-]{36}/, "=<id>")}`,
    call: () => desk.get(path),
  }));

const actOf = (desk: Desk): Route[] =>
  desk.room === "police"
    ? [
        {
          name: "police/officer POST /api/police/record-kitchen",
          call: () =>
            desk.post("/api/police/record-kitchen", { day: dayInParis(new Date()), sector: "stalingrad" }),
        },
      ]
    : [];

const routesOf = async (city: City): Promise<Route[]> => {
  const open = publicPaths.map((path) => ({
    name: `public GET ${path}`,
    call: () => ask(city.origin + path),
  }));
  const desks = await openDesks(city);
  const reads = await Promise.all(desks.map(readingsOf));
  return [...open, ...reads.flat(), ...desks.flatMap(actOf)];
};

/** The bar of the project: nothing that a person waits for may take longer, in milliseconds. */
const bar = 100;

async function* measure({ name, call }: Route, floor: () => Promise<unknown>): AsyncGenerator<Reading> {
  await inTurn(2, call);
  // By turns with the least that the server can answer: the ratio holds on a machine that is busy elsewhere.
  const [values = [], least = []] = await sideBySide(oneByOne, call, floor);
  const against = { name: "GET /healthz", values: least };
  yield { bench: `route ${name}`, unit: "ms", values, against };
  yield {
    bench: `route ${name}, ${workers} at once`,
    unit: "ms",
    values: await atOnce(workers, together, call),
    against,
  };
}

export const routes: Measure = {
  name: "routes",
  async *run(ground) {
    const city = await ground.city();
    const floor = () => ask(`${city.origin}/healthz`);
    let slow = 0;
    for (const route of await routesOf(city))
      for await (const reading of measure(route, floor)) {
        const worst = Math.max(...reading.values);
        if (worst > bar && !reading.bench.endsWith("at once")) {
          slow++;
          ground.say(`over ${bar} ms: ${reading.bench}, ${Math.round(worst)} ms at worst`);
        }
        yield reading;
      }
    ground.say(`${slow} routes over ${bar} ms, one request at a time`);
  },
};
