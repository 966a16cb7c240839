/** What waits for the desk and for the team of a site. */
import type { Need } from "../../../kernel/act.ts";
import { addDays, type Day, daysBetween } from "../../../kernel/dates.ts";

/** Nights back to which a missing declaration is asked for. */
export const nightsAskedFor = 7;

/** Days of readiness after which a person's wait for a place downstream is shown. */
export const waitShownAfter = 14;

type Waiting = {
  readonly silent: readonly { night: Day; sites: number }[];
  readonly ready: { people: number; oldest: Day | null };
};

/** One need per night that misses a declaration, oldest first, then people whose wait is long. */
export const needsOf = ({ silent, ready }: Waiting, today: Day): Need[] => {
  const nights = silent.map(
    ({ night, sites }): Need => ({
      id: `night-${night}`,
      title: { fr: `Déclarer la nuit du ${night}`, en: `Declare the night of ${night}` },
      detail: { fr: `Sites sans déclaration : ${sites}.`, en: `Sites without a declaration: ${sites}.` },
      due: addDays(night, 1),
      state: daysBetween(night, today) > 1 ? "attention" : "todo",
      count: sites,
      act: "declare-night",
    }),
  );
  if (ready.oldest === null || daysBetween(ready.oldest, today) < waitShownAfter) return nights;
  return [
    ...nights,
    {
      id: "ready-waiting",
      title: {
        fr: "Trouver une suite aux personnes prêtes à sortir",
        en: "Find what comes next for people ready to leave",
      },
      detail: {
        fr: `La première attend depuis le ${ready.oldest}.`,
        en: `The first has waited since ${ready.oldest}.`,
      },
      due: addDays(ready.oldest, waitShownAfter),
      state: "attention",
      count: ready.people,
      href: "/desk/shelter/list/stays",
    },
  ];
};
