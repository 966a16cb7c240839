/** Public spots of the invented sectors. They describe a kind of place and lead nowhere. */
const spots = [
  "Abords de la station",
  "Sous le viaduc",
  "Square, entrée nord",
  "Square, entrée sud",
  "Quai, côté écluse",
  "Promenade plantée",
  "Parvis",
  "Passage couvert",
  "Talus du boulevard",
] as const;

/** Every spot says that it is fictional. */
export const publicSpots: readonly string[] = spots.map((spot) => `${spot} (lieu fictif)`);

/** Names of streets for residents' reports, as fictional as the spots. */
export const publicPlaces: readonly string[] = [
  "Rue des Lampions",
  "Rue du Moulin-à-vent",
  "Place des Cerisiers",
  "Square des Marronniers",
  "Passage des Tonneliers",
  "Quai des Bateliers",
  "Boulevard des Arches",
  "Allée des Peintres",
  "Rue de la Fontaine-Basse",
  "Place du Kiosque",
].map((place) => `${place} (voie fictive)`);
