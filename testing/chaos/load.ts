/** Workers that submit commands without a pause, through every death of the instance, until they are told to stop. */
import { randomInt } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { type Command, drawCommand, type OwnNight } from "./commands.ts";
import type { SmallCity } from "./small-city.ts";

/** A command that the server said was done. */
export type Acknowledged = Command & { readonly id: string; readonly tries: number };

export type Load = {
  readonly acknowledged: Acknowledged[];
  /** Answers that were neither done nor "try again", as text: each one is a bug. */
  readonly surprises: string[];
  /** What was said each time a command was not done and may be sent again, in English. */
  readonly excuses: Set<string>;
  /** Lets every worker finish the command that it holds. */
  readonly stop: () => Promise<void>;
  /** Ends the workers where they stand, when there is nobody left to answer them. */
  readonly abandon: () => void;
};

type Answer =
  | { readonly ok: true; readonly value: { id: string; version?: number } }
  | { readonly again: string }
  | { readonly surprise: string };

const excuseIn = (text: string): string =>
  (JSON.parse(text) as { refusal: { say: { en: string } } }).refusal.say.en;

const send = async (origin: string, city: SmallCity, { room, act, key, body }: Command): Promise<Answer> => {
  try {
    const headers = {
      "content-type": "application/json",
      "idempotency-key": key,
      cookie: city.cookies[room] ?? "",
    };
    const answer = await fetch(`${origin}/api/${room}/${act}`, {
      method: "POST",
      headers,
      body: JSON.stringify(body),
    });
    const text = await answer.text();
    if (answer.status === 200) return JSON.parse(text) as Answer;
    return answer.status === 503
      ? { again: excuseIn(text) }
      : { surprise: `${room}/${act}: ${answer.status} ${text}` };
  } catch {
    // Nobody listens, or the line was cut in the middle: it may or may not have been done.
    return { again: "no answer" };
  }
};

/** Starts one worker for each site of the city. */
export const startLoad = (origin: string, city: SmallCity): Load => {
  const acknowledged: Acknowledged[] = [];
  const surprises: string[] = [];
  const excuses = new Set<string>();
  let stopping = false;
  let abandoned = false;
  const submit = async (command: Command, night: OwnNight): Promise<void> => {
    for (let tries = 1; !abandoned; tries++) {
      const answer = await send(origin, city, command);
      if ("again" in answer) {
        excuses.add(answer.again);
        await sleep(30);
        continue;
      }
      if ("surprise" in answer) return void surprises.push(answer.surprise);
      if (answer.value.version !== undefined) night.version = answer.value.version;
      return void acknowledged.push({ ...command, id: answer.value.id, tries });
    }
  };
  const work = async (site: string): Promise<void> => {
    const night: OwnNight = { site, version: 0 };
    while (!stopping) {
      await submit(drawCommand(city, night), night);
      // Eight people who type, not eight machines that leave the restarts no processor.
      await sleep(randomInt(40));
    }
  };
  const workers = city.sites.map(work);
  return {
    acknowledged,
    surprises,
    excuses,
    abandon: () => {
      stopping = true;
      abandoned = true;
    },
    stop: async () => {
      stopping = true;
      await Promise.all(workers);
    },
  };
};
