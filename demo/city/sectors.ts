/**
 * How the plan's sectors (`kernel/sectors.ts`) are drawn in the demonstration city. Their outlines are a schematic
 * drawing on an invented plane: metres, x to the east, y to the south, origin at the north-west corner.
 */
import { sectorName } from "../../kernel/sectors.ts";

export type Point = readonly [x: number, y: number];

export type Sector = {
  readonly code: string;
  readonly name: string;
  /** The coarse zone under which public figures appear. */
  readonly zone: "north-east" | "canal" | "stations" | "centre";
  /** Closed outline, clockwise on the drawing, first point not repeated. */
  readonly outline: readonly Point[];
};

/** Width and height of the drawing, in the same invented metres. */
export const cityExtent = { width: 6000, height: 4800 } as const;

/** Corners shared by neighbours, row by row from the north, so that sectors touch and never overlap. */
const corners: readonly (readonly Point[])[] = [
  [
    [0, 200],
    [1200, 100],
    [2400, 0],
    [3600, 50],
    [4800, 0],
    [6000, 150],
  ],
  [
    [100, 1200],
    [1250, 1300],
    [2450, 1150],
    [3550, 1250],
    [4750, 1150],
    [5950, 1250],
  ],
  [
    [0, 2350],
    [1150, 2450],
    [2350, 2300],
    [3650, 2400],
    [4850, 2350],
    [6000, 2400],
  ],
  [
    [50, 3550],
    [1250, 3500],
    [2450, 3600],
    [3550, 3450],
    [4800, 3600],
    [5900, 3500],
  ],
  [
    [150, 4700],
    [1200, 4800],
    [2400, 4700],
    [3600, 4800],
    [4700, 4650],
    [5800, 4750],
  ],
];

const corner = (row: number, column: number): Point => {
  const point = corners[row]?.[column];
  if (!point) throw new RangeError(`no corner ${row}, ${column}`);
  return point;
};

/** The block of one row, from one column of corners to another. */
const block = (row: number, west: number, east: number): readonly Point[] => {
  const columns = Array.from({ length: east - west + 1 }, (_, index) => west + index);
  return [
    ...columns.map((column) => corner(row, column)),
    ...columns.toReversed().map((column) => corner(row + 1, column)),
  ];
};

type Drawn = Omit<Sector, "name">;

const drawn: readonly Drawn[] = [
  { code: "porte-de-la-chapelle", zone: "north-east", outline: block(0, 0, 1) },
  { code: "porte-d-aubervilliers", zone: "north-east", outline: block(0, 1, 2) },
  { code: "rosa-parks", zone: "north-east", outline: block(0, 2, 3) },
  { code: "forceval", zone: "north-east", outline: block(0, 3, 4) },
  { code: "porte-de-la-villette", zone: "north-east", outline: block(0, 4, 5) },
  { code: "marx-dormoy", zone: "stations", outline: block(1, 0, 1) },
  { code: "la-chapelle", zone: "stations", outline: block(1, 1, 2) },
  { code: "eole", zone: "canal", outline: block(1, 2, 3) },
  { code: "stalingrad", zone: "canal", outline: block(1, 3, 5) },
  { code: "barbes", zone: "stations", outline: block(2, 0, 1) },
  { code: "gare-du-nord", zone: "stations", outline: block(2, 1, 3) },
  { code: "jaures", zone: "canal", outline: block(2, 3, 5) },
  { code: "halles", zone: "centre", outline: block(3, 0, 2) },
  { code: "republique", zone: "centre", outline: block(3, 2, 5) },
];

/** The sectors of the plan as they are drawn, from north to south. */
export const sectors: readonly Sector[] = drawn.map((sector) => ({
  ...sector,
  name: sectorName(sector.code),
}));

export const sectorCodes: readonly string[] = sectors.map(({ code }) => code);
