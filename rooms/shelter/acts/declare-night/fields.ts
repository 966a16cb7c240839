/** What the form of a night asks. */
import { z } from "zod";
import { choice, day, id, version, whole } from "../../../../kernel/parse/fields.ts";
import { neutralisedReasons } from "../../words.ts";

export const nightLabel = { fr: "Nuit du", en: "Night of" };

const places = (fr: string, en: string) => whole({ label: { fr, en }, max: 1000 });

/** Four numbers for one site and one night; `version` only comes with a correction. */
export const nightFields = z.strictObject({
  site: id({ label: { fr: "Site", en: "Site" }, from: "sites" }),
  night: day({
    label: nightLabel,
    hint: { fr: "La date du soir", en: "The date of the evening" },
    earliest: "2018-01-01",
  }),
  funded: places("Places financées", "Funded places"),
  open: places("Places ouvertes", "Open places"),
  neutralised: places("Places neutralisées", "Places out of use"),
  reason: choice({
    label: { fr: "Motif", en: "Reason" },
    hint: { fr: "Si des places sont neutralisées", en: "If places are out of use" },
    options: neutralisedReasons,
  }).optional(),
  occupied: places("Places occupées", "Occupied places"),
  billed: whole({
    label: { fr: "Nuitées facturées", en: "Nights billed" },
    hint: { fr: "Pour un hôtel ; sinon laissez vide", en: "For a hotel; otherwise leave empty" },
    max: 1000,
  }).optional(),
  version: version().optional(),
});

export type NightInput = z.output<typeof nightFields>;
