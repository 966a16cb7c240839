import { z } from "zod";
import { isDay } from "../../kernel/dates.ts";
import { isSector } from "../../kernel/sectors.ts";
import { applyLitter, litterKinds } from "../../rooms/ground/door.ts";
import { defineDoor } from "../define.ts";

/** The exact shape of a report of litter: a place, a kind, a count. Neither a team nor a person fits in it. */
export const litterSchema = z.strictObject({
  id: z.guid(),
  day: z.string().refine(isDay),
  sector: z.string().refine(isSector),
  spot: z.string().min(1).max(120),
  kind: z.enum(litterKinds.map(({ value }) => value)),
  count: z.number().int().min(1).max(10_000),
});

/** Litter and drug-use material that outreach teams find, to those who clean public space. */
export const litterToGround = defineDoor<z.output<typeof litterSchema>>({
  id: "street-to-ground.litter",
  from: "street",
  to: "ground",
  level: "place",
  fields: [
    { name: "id", meaning: { fr: "numéro du signalement", en: "number of the report" } },
    { name: "day", meaning: { fr: "jour où cela a été vu", en: "day on which it was seen" } },
    { name: "sector", meaning: { fr: "un secteur du plan", en: "a sector of the plan" } },
    { name: "spot", meaning: { fr: "un lieu public où ramasser", en: "a public spot where to collect" } },
    {
      name: "kind",
      meaning: { fr: "la nature, d'une liste fermée", en: "the kind, from a closed list" },
    },
    { name: "count", meaning: { fr: "un nombre, à peu près", en: "a number, roughly" } },
  ],
  purpose: {
    fr: "Que la Ville ramasse vite le matériel et les déchets que les maraudes trouvent",
    en: "So that the City quickly collects the material and litter that outreach teams find",
  },
  legalBasis: {
    fr: "Un lieu public et un nombre, sans personne ni équipe : aucune base particulière n'est nécessaire",
    en: "A public spot and a number, without a person or a team: no particular basis is needed",
  },
  owner: { fr: "Associations de maraude", en: "Outreach associations" },
  retention: { fr: "durée du plan ; 90 jours dans les boîtes", en: "life of the plan; 90 days in the boxes" },
  schema: litterSchema,
  apply: applyLitter,
});
