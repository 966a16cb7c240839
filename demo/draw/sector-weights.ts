/** How much happens in each sector of the invented city. */
export const sectorWeights = [
  ["rosa-parks", 14],
  ["stalingrad", 13],
  ["porte-d-aubervilliers", 10],
  ["porte-de-la-chapelle", 10],
  ["eole", 9],
  ["gare-du-nord", 9],
  ["porte-de-la-villette", 8],
  ["la-chapelle", 7],
  ["forceval", 6],
  ["halles", 6],
  ["marx-dormoy", 5],
  ["barbes", 5],
  ["jaures", 4],
  ["republique", 3],
] as const satisfies readonly (readonly [string, number])[];
