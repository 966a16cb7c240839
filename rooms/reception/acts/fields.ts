/** Fields that several acts of the room ask for. */
import { id, text, version } from "../../../kernel/parse/fields.ts";
import { type Refused, refuseField } from "../../../kernel/refusal.ts";
import { parseOpeningHours } from "../rules/opening-hours.ts";

/** A site within the mandate's reach. */
export const siteField = () => id({ label: { fr: "Centre", en: "Site" }, from: "sites" });

/** Weekly hours, still as text. */
export const weeklyField = () =>
  text({
    label: { fr: "Horaires de la semaine", en: "Weekly hours" },
    hint: {
      fr: "Par exemple : Mo-Fr 09:00-12:00,14:00-17:00; Sa 10:00-13:00; PH off (Mo lundi, Tu mardi, We mercredi, Th jeudi, Fr vendredi, Sa samedi, Su dimanche, PH jour férié, off fermé)",
      en: "For example: Mo-Fr 09:00-12:00,14:00-17:00; Sa 10:00-13:00; PH off (PH public holiday, off closed)",
    },
    max: 200,
  });

/** The version of a count that the form saw; absent when there was none. */
export const seenVersion = () => version().optional();

/** The refusal of weekly hours that do not parse, with the place of the error, or undefined. */
export const refuseWeekly = (weekly: string): Refused | undefined => {
  const parsed = parseOpeningHours(weekly);
  if (parsed.ok) return undefined;
  const { at, say } = parsed.fault;
  return refuseField("weekly", {
    fr: `Horaires de la semaine, caractère ${at + 1} : ${say.fr}.`,
    en: `Weekly hours, character ${at + 1}: ${say.en}.`,
  });
};
