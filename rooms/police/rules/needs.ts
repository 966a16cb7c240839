/** What waits for an officer: a month without an entry is a silence that steering will question. */
import type { Need } from "../../../kernel/act.ts";
import { addDays, type Day, daysBetween } from "../../../kernel/dates.ts";

/** Days without an operation entered after which the silence is shown. */
export const silenceAfter = 7;

/** The needs of the room, from the last day for which an operation was entered. */
export const needsOf = (lastOperation: Day | undefined, today: Day): Need[] => {
  if (lastOperation && daysBetween(lastOperation, today) <= silenceAfter) return [];
  return [
    {
      id: "operations-silent",
      title: { fr: "Saisir les opérations de la semaine", en: "Enter the week's operations" },
      detail: lastOperation
        ? { fr: `Dernière saisie pour le ${lastOperation}.`, en: `Last entry for ${lastOperation}.` }
        : { fr: "Aucune saisie encore.", en: "No entry yet." },
      due: lastOperation ? addDays(lastOperation, silenceAfter) : today,
      state: "attention",
      act: "record-operation",
    },
  ];
};
