/** The four numbers of a night, and what they must say of each other. */
import type { Issue } from "../../../kernel/refusal.ts";
import type { Text } from "../../../kernel/words.ts";

/** `funded` are paid for, `open` exist, `neutralised` among them cannot be used, `occupied` are slept in. */
export type NightNumbers = {
  readonly funded: number;
  readonly open: number;
  readonly neutralised: number;
  readonly occupied: number;
};

/** Places that could be used that night. */
export const usable = (night: Pick<NightNumbers, "open" | "neutralised">): number =>
  night.open - night.neutralised;

/** Places that could still be used that night. */
export const free = (night: Pick<NightNumbers, "open" | "neutralised" | "occupied">): number =>
  usable(night) - night.occupied;

const issue = (field: string, say: Text): Issue => ({ path: [field], say });

/** What is wrong with the numbers of a night, field by field. Nothing is corrected silently. */
export const nightIssues = (night: NightNumbers, reason: string | undefined): Issue[] => {
  const issues: Issue[] = [];
  if (night.open > night.funded)
    issues.push(
      issue("open", {
        fr: `Places ouvertes : ${night.open} dépasse les ${night.funded} places financées. Vérifiez les deux nombres.`,
        en: `Open places: ${night.open} is more than the ${night.funded} funded. Check both numbers.`,
      }),
    );
  if (night.neutralised > night.open)
    issues.push(
      issue("neutralised", {
        fr: `Places neutralisées : ${night.neutralised} dépasse les ${night.open} places ouvertes. Vérifiez les deux nombres.`,
        en: `Places out of use: ${night.neutralised} is more than the ${night.open} open. Check both numbers.`,
      }),
    );
  else if (night.occupied > usable(night))
    issues.push(
      issue("occupied", {
        fr: `Places occupées : ${night.occupied} dépasse les ${usable(night)} places utilisables. Vérifiez les places neutralisées.`,
        en: `Occupied places: ${night.occupied} is more than the ${usable(night)} usable. Check the places out of use.`,
      }),
    );
  if (night.neutralised > 0 && reason === undefined)
    issues.push(
      issue("reason", {
        fr: "Motif : dites pourquoi des places sont neutralisées.",
        en: "Reason: say why places are out of use.",
      }),
    );
  if (night.neutralised === 0 && reason !== undefined)
    issues.push(
      issue("reason", {
        fr: "Motif : aucune place n'est neutralisée. Retirez le motif ou indiquez le nombre de places.",
        en: "Reason: no place is out of use. Remove the reason or enter the number of places.",
      }),
    );
  return issues;
};
