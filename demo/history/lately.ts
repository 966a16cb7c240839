/** The last things done before the loader's today, through the rooms' own acts, so that their doors carry them. */
import { addDays } from "../../kernel/dates.ts";
import type { City } from "../draw/city.ts";
import { instantAt } from "../draw/instants.ts";
import { lastCocj, sessionId } from "../rooms/court-cells.ts";
import type { ShelterStory } from "../rooms/shelter/shelter.ts";
import { servingSites } from "../rooms/shelter/sites.ts";
import { nightForm } from "./corrections.ts";
import { perform } from "./perform.ts";
import type { Step } from "./step.ts";

/** Sites that have not declared last night yet: their desks and the operator's home ask for it. */
const silentLastNight: readonly string[] = ["site-04", "site-05", "site-21"];

/** Last night, declared site by site: outreach and reception learn what is free. */
const lastNight = ({ today }: City, story: ShelterStory): Step => ({
  at: instantAt(addDays(today, -1), 21 * 60 + 20),
  run: async (house) => {
    const night = addDays(today, -1);
    for (const { code, joinedOn } of servingSites)
      if (joinedOn <= night && !silentLastNight.includes(code))
        await perform(house, "guichet-places", "declare-night", nightForm(story, code, night));
  },
});

/** What the last COCJ session decided for its sector: police, public space and reception are told. */
const lastDecision = (city: City): Step[] => {
  const session = lastCocj(city);
  if (!session) return [];
  const decide = {
    session: sessionId(city.seed, session),
    sector: session.sector,
    priority: "high",
    actions: ["presence", "dealing-points", "cleaning", "mediation"],
    due_on: addDays(session.day, 30),
  };
  return [
    {
      at: instantAt(session.day, 18 * 60),
      run: (house) => perform(house, "cellules", "decide-for-sector", decide),
    },
  ];
};

/** The last acts, in the order of instants. */
export const lately = (city: City, story: ShelterStory): Step[] => [
  ...lastDecision(city),
  lastNight(city, story),
];
