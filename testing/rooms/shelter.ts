/** What several tests of the room start from. */
import type { Act } from "../../kernel/act.ts";
import { runAct, runView } from "../../kernel/run/run-act.ts";
import { shelter } from "../../rooms/shelter/index.ts";
import { accepted } from "../expect.ts";
import type { TestHouse } from "../house.ts";
import { mandateFor } from "../mandates.ts";
import { actNamed, viewNamed } from "./named.ts";

/** The desk, which reaches the whole room. */
export const desk = mandateFor("shelter", "desk");

/** The team of some sites. */
export const operatorOf = (...ids: string[]) =>
  mandateFor("shelter", "operator", { sites: ids, agency: "operator", agent: ids.join() });

/** Runs an act of the room under a mandate. */
export const inShelter = (house: TestHouse, act: Act, input: unknown, who = desk) =>
  runAct(house.room("shelter"), who, act, input);

/** Opens a site with ten single places in service since 2025, and gives its identifier. */
export const siteWithPlaces = async (house: TestHouse, code: string, kind = "single"): Promise<string> => {
  const site = {
    code,
    name: `Site ${code} (fictif)`,
    kind: "hotel",
    funder: "city",
    joined_on: "2025-01-01",
  };
  const { id } = accepted(await inShelter(house, actNamed(shelter, "open-site"), site)) as { id: string };
  const places = { site: id, kind, funded: 10, open: 10, valid_from: "2025-01-01" };
  accepted(await inShelter(house, actNamed(shelter, "change-capacity"), places));
  return id;
};

/** The sites that a mandate reads. */
export const sitesOf = async (house: TestHouse, who = desk) =>
  accepted(await runView(house.room("shelter"), who, viewNamed(shelter, "sites"), {})) as {
    id: string;
    state: string;
    version: number;
    open: number;
  }[];
