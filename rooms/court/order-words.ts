/** How the states and steps of an order are said. */
import type { Text } from "../../kernel/words.ts";
import type { OrderMove, OrderState } from "./lifecycle.ts";

const states: Record<OrderState, Text> = {
  ordered: { fr: "Ordonnée", en: "Ordered" },
  "ars-informed": { fr: "ARS informée", en: "ARS informed" },
  examined: { fr: "Examen fait", en: "Examined" },
  "doctor-chosen": { fr: "Médecin choisi", en: "Doctor chosen" },
  "under-way": { fr: "En cours", en: "Under way" },
  completed: { fr: "Menée à terme", en: "Completed" },
  interrupted: { fr: "Interrompue", en: "Interrupted" },
  withdrawn: { fr: "Retirée du compte", en: "Withdrawn from the count" },
};

const moves: Record<OrderMove, Text> = {
  "inform-ars": { fr: "Informer l'ARS", en: "Inform the ARS" },
  examine: { fr: "Noter l'examen", en: "Note the examination" },
  "choose-doctor": { fr: "Noter le choix du médecin", en: "Note the choice of a doctor" },
  "confirm-doctor": { fr: "Noter l'accord du médecin", en: "Note the doctor's agreement" },
  "receive-report": { fr: "Noter un rapport reçu", en: "Note a report received" },
  renew: { fr: "Renouveler la mesure", en: "Renew the measure" },
  complete: { fr: "Terminer la mesure", en: "Complete the measure" },
  interrupt: { fr: "Interrompre la mesure", en: "Interrupt the measure" },
  withdraw: { fr: "Retirer du compte", en: "Withdraw from the count" },
};

/** A state in words; the code itself when it is unknown. */
export const stateLabel = (state: string): Text => states[state as OrderState] ?? { fr: state, en: state };

/** A step in words. */
export const moveLabel = (move: OrderMove): Text => moves[move];

const stepMoves = [
  "inform-ars",
  "examine",
  "choose-doctor",
  "confirm-doctor",
  "receive-report",
  "renew",
  "complete",
] as const satisfies readonly OrderMove[];

/** The steps that `advance-order` offers, in their order. Ending for another reason has acts of its own. */
export const steps = stepMoves.map((value) => ({ value, label: moves[value] }));

const asOptions = (words: Readonly<Record<string, Text>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** Every state with its words, for the columns that show one. */
export const orderStateWords = asOptions(states);

/** Every step with its words, for the columns that show one. */
export const orderMoveWords = asOptions(moves);
