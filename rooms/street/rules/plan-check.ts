/** Whether a team may be given a round: in service that day, not too far ahead, and not out twice at once. */
import { addDays, type Day } from "../../../kernel/dates.ts";
import { type Refused, refuseField } from "../../../kernel/refusal.ts";
import { overlap } from "./round-hours.ts";

/** Days ahead for which rounds may be planned. */
export const planningHorizon = 366;

type TeamDates = { readonly active_from: Day; readonly active_until: Day | null };
type Hours = { readonly planned_start: string; readonly planned_end: string };
type Wish = Hours & { readonly day: Day };

/** The refusal of a plan, or undefined. `others` are the rounds of the team that already stand on that day. */
export const refusePlan = (
  wish: Wish,
  team: TeamDates,
  others: readonly Hours[],
  today: Day,
): Refused | undefined => {
  if (wish.day > addDays(today, planningHorizon))
    return refuseField("day", {
      fr: `Jour : le planning va jusqu'au ${addDays(today, planningHorizon)}. Choisissez une date plus proche.`,
      en: `Day: the schedule runs to ${addDays(today, planningHorizon)}. Choose a nearer date.`,
    });
  if (wish.day < team.active_from || (team.active_until && wish.day >= team.active_until))
    return refuseField("day", {
      fr: "Jour : l'équipe n'est pas en service ce jour-là. Changez le jour ou l'équipe.",
      en: "Day: the team is not in service that day. Change the day or the team.",
    });
  const clash = others.find((other) =>
    overlap([wish.planned_start, wish.planned_end], [other.planned_start, other.planned_end]),
  );
  if (clash)
    return refuseField("planned_start", {
      fr: `Début : l'équipe a déjà une maraude de ${clash.planned_start} à ${clash.planned_end} ce jour-là. Changez les heures.`,
      en: `Start: the team already has a round from ${clash.planned_start} to ${clash.planned_end} that day. Change the hours.`,
    });
  return undefined;
};
