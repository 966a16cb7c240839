/** How far a figure may go, and under which precaution: classes of the indicator sheets, and their names. */
import type { Text } from "../../../kernel/words.ts";

/** The closed list. Cells under 11 are withheld for `D1` and `D2`. */
export const diffusions = {
  D0: {
    fr: "aucune personne n'est comptée ; valeur exacte, publique",
    en: "no person is counted; exact value, public",
  },
  D1: {
    fr: "personnes ou événements ; publique à partir de 11",
    en: "persons or events; public from 11 upwards",
  },
  D2: {
    fr: "santé ou justice ; publique à partir de 11, pour la ville entière seulement",
    en: "health or justice; public from 11 upwards, for the whole city only",
  },
  D3: { fr: "réservée aux partenaires", en: "for the partners only" },
  DE: {
    fr: "estimation ; arrondie, avec son intervalle",
    en: "estimate; rounded, with its interval",
  },
} as const satisfies Readonly<Record<string, Text>>;

export type Diffusion = keyof typeof diffusions;
