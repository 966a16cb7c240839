/** Data quality, printed at the head of every review (sheet H3): what is provisional, revised, masked or without facts. */
import type { ReviewDocument } from "../../../kernel/figure.ts";
import type { Text } from "../../../kernel/words.ts";
import type { Composed } from "./compose.ts";

const count = (composed: readonly Composed[], test: (one: Composed) => boolean): number =>
  composed.filter(test).length;

/** The notes of a review, most useful first. */
export const qualityNotes = (composed: readonly Composed[], visas: number): ReviewDocument["quality"] => {
  const all = composed.length;
  const validated = count(composed, ({ figure }) => figure.status === "validated");
  const revised = count(composed, ({ figure }) => figure.status === "revised");
  const silent = count(composed, ({ gathered }) => gathered.facts === 0);
  const masked = count(composed, ({ figure }) => figure.value === null);
  const notes: Text[] = [
    {
      fr: `${validated} chiffre(s) validé(s) sur ${all} ; ${all - validated} provisoire(s) ou révisé(s). ${visas} visa(s) donné(s).`,
      en: `${validated} of ${all} figures validated; ${all - validated} provisional or revised. ${visas} visas given.`,
    },
  ];
  if (revised > 0)
    notes.push({
      fr: `${revised} chiffre(s) diffère(nt) de ce qu'un point d'étape antérieur avait validé.`,
      en: `${revised} figures differ from what an earlier review validated.`,
    });
  if (masked > 0)
    notes.push({
      fr: `${masked} chiffre(s) masqué(s) : moins de 11.`,
      en: `${masked} figures withheld: fewer than 11.`,
    });
  if (silent > 0)
    notes.push({
      fr: `${silent} chiffre(s) à zéro parce qu'aucun fait n'est enregistré pour la période.`,
      en: `${silent} figures at zero because no fact is recorded for the period.`,
    });
  return notes;
};
