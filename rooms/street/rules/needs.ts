/** What waits for a coordinator or an outreach worker. */
import type { Need } from "../../../kernel/act.ts";
import { addDays, type Day } from "../../../kernel/dates.ts";
import { freshFor } from "./availability-age.ts";

/** What the store knows when the home is drawn. */
export type Situation = {
  readonly role: string;
  readonly today: Day;
  readonly now: Date;
  /** Days, up to today, on which rounds are neither held nor cancelled; oldest first. */
  readonly unsettled: readonly { readonly day: Day; readonly count: number }[];
  /** Active teams that have no round tomorrow. */
  readonly withoutRound: number;
  /** When the shelter room last told its free places. */
  readonly availabilityAsOf: Date | undefined;
};

const plural = (count: number, one: string, many: string): string => (count > 1 ? many : one);

const settle = ({ day, count }: { day: Day; count: number }): Need => ({
  id: `settle-${day}`,
  title: {
    fr: `Dire ce que ${plural(count, "la maraude", "les maraudes")} du ${day} ${plural(count, "est devenue", "sont devenues")}`,
    en: `Say what became of the ${plural(count, "round", "rounds")} of ${day}`,
  },
  detail: {
    fr: "Tenue, avec ses heures, ou annulée, avec un motif.",
    en: "Held, with its hours, or cancelled, with a reason.",
  },
  due: addDays(day, 1),
  state: "attention",
  count,
  act: "hold-round",
});

const today = (day: Day, count: number): Need => ({
  id: "rounds-today",
  title: {
    fr: `${count} ${plural(count, "maraude prévue", "maraudes prévues")} aujourd'hui`,
    en: `${count} ${plural(count, "round", "rounds")} planned today`,
  },
  due: day,
  state: "todo",
  count,
  act: "record-visit",
});

const planTomorrow = (day: Day, count: number): Need => ({
  id: "plan-tomorrow",
  title: {
    fr: `${count} ${plural(count, "équipe", "équipes")} sans maraude demain`,
    en: `${count} ${plural(count, "team", "teams")} without a round tomorrow`,
  },
  due: day,
  state: "todo",
  count,
  act: "plan-round",
});

const staleAvailability: Need = {
  id: "availability-stale",
  title: { fr: "Places libres : chiffre ancien", en: "Free places: old figure" },
  detail: {
    fr: "Appelez l'hébergement avant d'envoyer quelqu'un.",
    en: "Call the shelter desk before sending anybody.",
  },
  state: "attention",
  href: "/desk/street/list/availability",
};

/** The needs, oldest duty first. */
export const needsOf = (known: Situation): Need[] => {
  const past = known.unsettled.filter(({ day }) => day < known.today).map(settle);
  const now = known.unsettled
    .filter(({ day }) => day === known.today)
    .map(({ day, count }) => today(day, count));
  const plans = known.role === "coordinator" && known.withoutRound > 0;
  const old = known.availabilityAsOf && !freshFor(known.availabilityAsOf, known.now);
  return [
    ...past,
    ...now,
    ...(plans ? [planTomorrow(known.today, known.withoutRound)] : []),
    ...(old ? [staleAvailability] : []),
  ];
};
