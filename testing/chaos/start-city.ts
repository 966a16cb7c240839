/** Starts the small city as a process of its own. */
import { fileURLToPath } from "node:url";
import { type Instance, startInstance } from "../tools/instance.ts";
import type { SmallCity } from "./small-city.ts";

const script = fileURLToPath(new URL("./city.ts", import.meta.url));

/** An instance, and what it was filled with when it was this start that filled it. */
export type StartedCity = Instance & { readonly city: SmallCity | undefined };

const cityIn = (said: string): SmallCity | undefined => {
  const line = said.split("\n").find((one) => one.startsWith("{"));
  return line ? (JSON.parse(line) as SmallCity) : undefined;
};

/** Starts it on `home`; `through` wraps the command. */
export const startCity = async (
  home: string,
  port: number,
  through: readonly string[] = [],
): Promise<StartedCity> => {
  const instance = await startInstance({ script, home, port, through });
  return { ...instance, city: cityIn(instance.said()) };
};
