/** A person who comes back: never at two places at once. */
import type { Day } from "../../../kernel/dates.ts";
import { refuseBefore } from "../../../kernel/parse/day-order.ts";
import { type Refused, refuse } from "../../../kernel/refusal.ts";

type Earlier = { readonly left_on: Day | null };

/** Refuses an arrival while an earlier stay lasts, or before it ended. */
export const refuseAgain = (earlier: readonly Earlier[], enteredOn: Day): Refused | undefined => {
  if (earlier.some(({ left_on }) => left_on === null))
    return refuse({
      kind: "wrong-state",
      say: {
        fr: "Cette personne séjourne déjà quelque part. Enregistrez d'abord sa sortie.",
        en: "This person already stays somewhere. Record the exit first.",
      },
    });
  const lastExit = earlier
    .flatMap(({ left_on }) => left_on ?? [])
    .sort()
    .at(-1);
  if (lastExit === undefined) return undefined;
  return refuseBefore("entered_on", { fr: "Arrivée le", en: "Arrived on" }, enteredOn, lastExit, {
    fr: "la dernière sortie de cette personne",
    en: "this person's last exit",
  });
};
