/** What waits for somebody in the care room. */
import type { Need } from "../../../kernel/act.ts";
import { addDays, type Day } from "../../../kernel/dates.ts";

/** Days after a discharge within which the person should have met the addiction service that takes over. */
export const relayWithin = 14;

/** What the room found waiting, within what the mandate may read. */
export type Waiting = {
  /** Appointments whose day has passed without an outcome. */
  readonly unsettled: { people: number; oldest: Day | null };
  /** Stays that ended without a relay so far. */
  readonly unrelayed: { people: number; oldest: Day | null };
  /** Units that were announced without a day of opening. */
  readonly undated: readonly { site_id: string; name: string; announced_on: Day }[];
};

const outcomesNeeded = ({ people, oldest }: Waiting["unsettled"]): Need[] =>
  oldest === null
    ? []
    : [
        {
          id: "outcomes",
          title: {
            fr: "Dire ce que sont devenus les rendez-vous passés",
            en: "Say what became of past appointments",
          },
          detail: { fr: `Le plus ancien date du ${oldest}.`, en: `The oldest is of ${oldest}.` },
          due: addDays(oldest, 1),
          state: "attention",
          count: people,
          href: "/desk/care/list/appointments",
        },
      ];

const relaysNeeded = ({ people, oldest }: Waiting["unrelayed"], today: Day): Need[] => {
  if (oldest === null) return [];
  const due = addDays(oldest, relayWithin);
  return [
    {
      id: "relays",
      title: { fr: "Enregistrer les relais après une sortie", en: "Record relays after a discharge" },
      detail: {
        fr: `Première sortie sans relais : ${oldest}.`,
        en: `First discharge without a relay: ${oldest}.`,
      },
      due,
      state: due < today ? "attention" : "todo",
      count: people,
      href: "/desk/care/list/stays",
    },
  ];
};

/** The needs of a mandate, the earliest due first. */
export const needsOf = ({ unsettled, unrelayed, undated }: Waiting, today: Day): Need[] =>
  [
    ...outcomesNeeded(unsettled),
    ...relaysNeeded(unrelayed, today),
    ...undated.map(
      (unit): Need => ({
        id: `opening-${unit.site_id}`,
        title: { fr: `Dire quand ouvre ${unit.name}`, en: `Say when ${unit.name} opens` },
        detail: { fr: `Annoncée le ${unit.announced_on}.`, en: `Announced on ${unit.announced_on}.` },
        due: today,
        state: "todo",
        act: "open-unit",
      }),
    ),
  ].sort((one, other) => (one.due ?? "").localeCompare(other.due ?? ""));
