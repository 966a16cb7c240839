/** What waits in public space: reports that stay open, decisions nobody took note of, a silence in mediation. */
import type { Need } from "../../../kernel/act.ts";
import { addDays, type Day, daysBetween } from "../../../kernel/dates.ts";

/** Days after which an open report, an unread decision or a silence is shown. */
export const waitsFor = 7;

/** Reports received more than a week ago and still open, as one need. */
export const reportNeeds = (openSince: readonly Day[], today: Day): Need[] => {
  const old = openSince.filter((day) => daysBetween(day, today) > waitsFor).sort();
  const oldest = old[0];
  if (oldest === undefined) return [];
  return [
    {
      id: "old-reports",
      title: {
        fr: "Répondre aux signalements ouverts depuis plus de 7 jours",
        en: "Answer the reports open for more than 7 days",
      },
      detail: {
        fr: `${old.length} à clore, le plus ancien du ${oldest}.`,
        en: `${old.length} to close, the oldest of ${oldest}.`,
      },
      due: addDays(oldest, waitsFor),
      state: "attention",
      count: old.length,
      href: "/desk/ground/list/reports",
    },
  ];
};

/** Decisions of the cells that nobody took note of, as one need. */
export const decisionNeeds = (decidedOn: readonly Day[], today: Day): Need[] => {
  const oldest = [...decidedOn].sort()[0];
  if (oldest === undefined) return [];
  const due = addDays(oldest, waitsFor);
  return [
    {
      id: "sector-decisions",
      title: { fr: "Prendre en compte les décisions des cellules", en: "Take note of the cells' decisions" },
      detail: {
        fr: `${decidedOn.length} en attente, la plus ancienne du ${oldest}.`,
        en: `${decidedOn.length} waiting, the oldest of ${oldest}.`,
      },
      due,
      state: today > due ? "attention" : "todo",
      count: decidedOn.length,
      href: "/desk/ground/list/sector-decisions",
    },
  ];
};

/** A week without a mediation round entered. */
export const mediationNeeds = (lastRound: Day | undefined, today: Day): Need[] => {
  if (lastRound && daysBetween(lastRound, today) <= waitsFor) return [];
  return [
    {
      id: "mediation-silent",
      title: { fr: "Saisir les tournées de la semaine", en: "Enter the week's rounds" },
      detail: lastRound
        ? { fr: `Dernière tournée saisie : ${lastRound}.`, en: `Last round entered: ${lastRound}.` }
        : { fr: "Aucune tournée saisie encore.", en: "No round entered yet." },
      due: lastRound ? addDays(lastRound, waitsFor) : today,
      state: "attention",
      act: "record-mediation",
    },
  ];
};
