/** What several tests of the street room start from. */
import type { Act } from "../../kernel/act.ts";
import { runAct, runView } from "../../kernel/run/run-act.ts";
import { street } from "../../rooms/street/index.ts";
import { actOf, viewOf } from "../declared.ts";
import { accepted } from "../expect.ts";
import type { TestHouse } from "../house.ts";
import { mandateFor } from "../mandates.ts";

/** A coordinator and a worker of the same association. */
export const coordinator = mandateFor("street", "coordinator");
export const worker = mandateFor("street", "outreach");

/** Runs an act of the room under a mandate. */
export const inStreet = (house: TestHouse, act: Act, input: unknown, who = coordinator) =>
  runAct(house.room("street"), who, act, input);

/** Adds a team in service since 2025, and gives its identifier. */
export const teamIn = async (house: TestHouse, code: string, who = coordinator): Promise<string> => {
  const team = {
    code,
    name: `Équipe ${code} (fictive)`,
    funders: ["ville", "ars"],
    active_from: "2025-01-01",
  };
  return (accepted(await inStreet(house, actOf(street, "add-team"), team, who)) as { id: string }).id;
};

/** Plans an evening round, and gives its identifier. */
export const roundOf = async (
  house: TestHouse,
  team: string,
  day: string,
  hours = ["18:00", "23:00"],
  who = coordinator,
): Promise<string> => {
  const [planned_start, planned_end] = hours;
  const round = { team, day, planned_start, planned_end, sectors: ["stalingrad", "eole"] };
  return (accepted(await inStreet(house, actOf(street, "plan-round"), round, who)) as { id: string }).id;
};

type Listed = { id: string; day: string; state: { en: string }; version: number; real_hours: string | null };

/** A round as its list shows it. */
export const seeRound = async (house: TestHouse, id: string): Promise<Listed | undefined> =>
  (accepted(await runView(house.room("street"), coordinator, viewOf(street, "rounds"), {})) as Listed[]).find(
    (row) => row.id === id,
  );
