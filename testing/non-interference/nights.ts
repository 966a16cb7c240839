/** Random nights: what everybody may know of them, and twice what only street, reception, shelter and care may. */
import fc from "fast-check";

const sector = fc.constantFrom("stalingrad", "eole", "rosa-parks", "halles");
const words = fc.constantFrom(
  "Sortie du métro",
  "Square, côté est",
  "Sous le pont",
  "Devant la laverie",
  "Passage couvert",
);
const either = fc.integer({ min: 0, max: 1 });

/** What only the four rooms know: who, where, how many, which of two like sites, and what was said. */
const secret = fc.record({
  visits: fc.array(fc.record({ sector, spot: words, people: fc.integer({ min: 1, max: 30 }) }), {
    maxLength: 2,
  }),
  contacts: fc.array(
    fc.record({
      sector,
      group: fc.constantFrom("woman", "man", "couple", "not-noted"),
      needs: fc.uniqueArray(fc.constantFrom("listening", "shelter", "care", "food"), {
        minLength: 1,
        maxLength: 3,
      }),
      proposed: fc.uniqueArray(fc.constantFrom("reception", "shelter", "care"), {
        minLength: 1,
        maxLength: 2,
      }),
      answer: fc.constantFrom("accepted", "later", "declined", "unknown"),
      follow: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
  centre: either,
  passages: fc.integer({ min: 0, max: 300 }),
  refusals: fc.integer({ min: 0, max: 40 }),
  hotel: either,
  occupied: fc.integer({ min: 0, max: 10 }),
  stays: fc.integer({ min: 0, max: 2 }),
  unit: either,
  appointments: fc.integer({ min: 0, max: 2 }),
});

/** What the declared doors carry to police, court, ground and the public, and what these know by themselves. */
const shared = fc.record({
  litter: fc.array(
    fc.record({
      sector,
      spot: words,
      kind: fc.constantFrom("syringes", "pipes", "litter"),
      count: fc.integer({ min: 1, max: 60 }),
    }),
    { maxLength: 2 },
  ),
  kitchen: fc.option(sector, { nil: undefined }),
  presence: fc.option(sector, { nil: undefined }),
  pickup: fc.option(sector, { nil: undefined }),
  order: fc.boolean(),
  closes: fc.boolean(),
});

/** A night as one house lives it. */
export type Secret = typeof secret extends fc.Arbitrary<infer T> ? T : never;

/** The part of a night that both houses share. */
export type Shared = typeof shared extends fc.Arbitrary<infer T> ? T : never;

/** Two runs of the same night. */
export type Pair = { readonly shared: Shared; readonly secrets: readonly [Secret, Secret] };

/** Random pairs. Two secrets drawn alike are drawn again: a pair that does not differ proves nothing. */
export const pairs: fc.Arbitrary<Pair> = fc
  .record({ shared, secrets: fc.tuple(secret, secret) })
  .filter(({ secrets: [one, other] }) => JSON.stringify(one) !== JSON.stringify(other));
