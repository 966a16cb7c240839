/** What shelter tells outreach and reception of the places that are free: counts by kind of place, never a site. */
import { z } from "zod";
import { isDay } from "../kernel/dates.ts";
import type { Door } from "../kernel/walls.ts";

/** The exact shape of an availability message: one count per kind of place, each kind once. */
export const availabilitySchema = z.strictObject({
  night: z.string().refine(isDay),
  as_of: z.iso.datetime(),
  kinds: z
    .array(
      z.strictObject({
        kind: z.enum(["single", "couple", "women", "wheelchair", "animal"]),
        free: z.number().int().min(0).max(10_000),
      }),
    )
    .max(5)
    .refine((kinds) => new Set(kinds.map(({ kind }) => kind)).size === kinds.length),
});

/** What shelter says of its free places: a night and a number by kind; no site, no address. */
export type Availability = z.output<typeof availabilitySchema>;

/** What both availability doors say of themselves. */
export const availabilityTerms = {
  from: "shelter",
  level: "counts",
  fields: [
    {
      name: "night",
      meaning: { fr: "la nuit, par la date de son soir", en: "the night, by the date of its evening" },
    },
    { name: "as_of", meaning: { fr: "l'instant de la déclaration", en: "the instant of the declaration" } },
    {
      name: "kinds",
      meaning: {
        fr: "pour chaque nature de place, le nombre de places certainement libres, tous sites déclarés ensemble",
        en: "for each kind of place, how many are certainly free, all declared sites together",
      },
    },
  ],
  legalBasis: {
    fr: "Des comptes de places, sans personne, sans site et sans adresse : aucune base particulière n'est requise",
    en: "Counts of places, without a person, a site or an address: no particular basis is required",
  },
  owner: { fr: "Guichet des places", en: "Places desk" },
  retention: { fr: "90 jours dans les boîtes", en: "90 days in the boxes" },
  schema: availabilitySchema,
} as const satisfies Partial<Door>;
