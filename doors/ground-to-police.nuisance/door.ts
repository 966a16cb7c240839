import { z } from "zod";
import { isDay } from "../../kernel/dates.ts";
import { isSector } from "../../kernel/sectors.ts";
import { reportTypes } from "../../rooms/ground/door.ts";
import { applyNuisance } from "../../rooms/police/door.ts";
import { defineDoor } from "../define.ts";

const isMonday = (day: string): boolean => isDay(day) && new Date(`${day}T00:00:00Z`).getUTCDay() === 1;

/** The exact shape of a weekly count of nuisance. */
export const nuisanceSchema = z.strictObject({
  week_from: z.string().refine(isMonday),
  sector: z.string().refine(isSector),
  type: z.enum(reportTypes.map(({ value }) => value)),
  count: z.number().int().min(0).max(100_000),
});

/** Residents' reports by week and sector, to the police prefecture: numbers, without place or person. */
export const groundToPoliceNuisance = defineDoor<z.output<typeof nuisanceSchema>>({
  id: "ground-to-police.nuisance",
  from: "ground",
  to: "police",
  level: "counts",
  fields: [
    { name: "week_from", meaning: { fr: "le lundi de la semaine", en: "the Monday of the week" } },
    { name: "sector", meaning: { fr: "un secteur du plan", en: "a sector of the plan" } },
    {
      name: "type",
      meaning: {
        fr: "le type de nuisance, d'une liste fermée",
        en: "the type of nuisance, from a closed list",
      },
    },
    {
      name: "count",
      meaning: { fr: "nombre de signalements, doubles exclus", en: "number of reports, duplicates excluded" },
    },
  ],
  purpose: {
    fr: "Que la préfecture de Police place sa présence là où les riverains signalent des nuisances",
    en: "So that the police prefecture places its presence where residents report nuisance",
  },
  legalBasis: {
    fr: "Des nombres par semaine et secteur, sans personne ni lieu exact : aucune base particulière n'est nécessaire",
    en: "Numbers by week and sector, without a person or an exact place: no particular basis is needed",
  },
  owner: { fr: "Ville de Paris", en: "City of Paris" },
  retention: { fr: "durée du plan ; 90 jours dans les boîtes", en: "life of the plan; 90 days in the boxes" },
  schema: nuisanceSchema,
  apply: applyNuisance,
});
