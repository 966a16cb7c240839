/** Published figures of other bodies that are often misread, with what may not be made of them. */
import type { Text } from "../../../kernel/words.ts";
import type { Comparable } from "./comparison.ts";
import { unitOf } from "./units.ts";

const people = (code: string, name: Text, notAPrevalence: Text): Comparable => ({
  code,
  name,
  unit: unitOf("person"),
  room: null,
  forbids: [
    { kind: "as-rate", why: notAPrevalence },
    { kind: "ratio", why: notAPrevalence },
  ],
});

/** Codes are those of `rooms/steering/data/published-figures.csv`. */
export const publishedLimits: readonly Comparable[] = [
  people(
    "users-caarud-idf",
    { fr: "Usagers vus en CAARUD, Île-de-France, 2019", en: "Users seen in CAARUD, Île-de-France, 2019" },
    {
      fr: "13 000 sont des personnes vues en CAARUD en Île-de-France en 2019 : ni une prévalence, ni le nombre d'usagers à Paris aujourd'hui. Aucun taux ne se calcule dessus.",
      en: "13,000 are people seen in CAARUD in Île-de-France in 2019: neither a prevalence nor the number of users in Paris today. No rate is computed on it.",
    },
  ),
  people(
    "users-france",
    { fr: "Usagers de crack de 15 à 64 ans, France", en: "People aged 15 to 64 who use crack, France" },
    {
      fr: "C'est une estimation pour toute la France, d'une autre année et avec son intervalle : elle ne sert pas de dénominateur à un compte parisien.",
      en: "This is an estimate for all of France, of another year and with its interval: it is no denominator for a count made in Paris.",
    },
  ),
  people(
    "users-street",
    { fr: "Usagers présents en rue, Paris", en: "Users present in the street, Paris" },
    {
      fr: "Les comptages en rue publiés suivent des méthodes et des dates différentes : ils se montrent côte à côte, aucun taux ne se calcule dessus.",
      en: "The published street counts follow different methods and dates: they are shown side by side, and no rate is computed on them.",
    },
  ),
];
