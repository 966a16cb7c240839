/** What several tests of the reception room start from. */
import type { Act } from "../../kernel/act.ts";
import { runAct, runView } from "../../kernel/run/run-act.ts";
import { reception } from "../../rooms/reception/index.ts";
import { actOf, viewOf } from "../declared.ts";
import { accepted } from "../expect.ts";
import type { TestHouse } from "../house.ts";
import { mandateFor } from "../mandates.ts";

/** The manager of an agency's sites. */
export const manager = mandateFor("reception", "manager");

/** A host of the same agency, for some of its sites. */
export const hostOf = (...ids: string[]) =>
  mandateFor("reception", "host", { sites: ids, agent: ids.join() });

/** Runs an act of the room under a mandate. */
export const inReception = (house: TestHouse, act: Act, input: unknown, who = manager) =>
  runAct(house.room("reception"), who, act, input);

/** A site in the words of its form. */
export const siteInput = (code: string) => ({
  code,
  name: `Centre ${code} (fictif)`,
  sector: "stalingrad",
  audience: "all",
  capacity: 40,
  funder: "ville",
  opened_on: "2026-04-27",
  weekly: "Mo-Fr 09:00-17:00; PH off",
  public: true,
});

/** Opens a site on Monday 27 April 2026, and gives its identifier. */
export const siteIn = async (house: TestHouse, code: string, more: object = {}): Promise<string> =>
  (
    accepted(await inReception(house, actOf(reception, "open-site"), { ...siteInput(code), ...more })) as {
      id: string;
    }
  ).id;

type Listed = { id: string; today: unknown; state: { en: string }; version: number; public: boolean };

/** The sites that a mandate reads. */
export const sitesOf = async (house: TestHouse, who = manager) =>
  accepted(await runView(house.room("reception"), who, viewOf(reception, "sites"), {})) as Listed[];
