/** Police room: kitchens, places that are followed, operations. Places and counts; nobody. */
import { addDays, type Day, daysBetween } from "../../kernel/dates.ts";
import {
  type KitchenRow,
  loadKitchens,
  loadOperations,
  loadPlaces,
  type OperationRow,
  type PlaceRow,
} from "../../rooms/police/demo.ts";
import { agencyId } from "../../rooms/steering/demo.ts";
import { totalsOf } from "../city/yearly-totals.ts";
import { type City, eventDays, yearsIn } from "../draw/city.ts";
import { drawnId } from "../draw/ids.ts";
import { instantText } from "../draw/instants.ts";
import { randomOf } from "../draw/random.ts";
import { sectorWeights } from "../draw/sector-weights.ts";
import { drawMany, weekdayOf, workingDays, yearOf } from "../draw/spread.ts";
import { type Part, part } from "../load/part.ts";

const agency_id = agencyId("pp");

/** A kitchen that was entered twice; the second entry is withdrawn later (`history/corrections.ts`). */
export const twiceEntered = { day: "2025-11-13", sector: "porte-d-aubervilliers" } as const;

/** The identifier of the second entry. */
export const twiceEnteredId = (seed: string): string => drawnId(seed, "police/kitchen/entered twice");

const kitchen = (id: string, day: Day, sector: string): KitchenRow => ({
  id,
  agency_id,
  day,
  sector,
  recorded_at: instantText(addDays(day, 1), 9 * 60 + 30),
});

const kitchensOfYear = ({ seed }: City, year: number): KitchenRow[] => {
  const random = randomOf(`${seed}/police/kitchens/${year}`);
  const days = drawMany(
    random,
    totalsOf(year).kitchens,
    workingDays(yearOf(year)).map((day) => [day, 1]),
  );
  return days.map((day, at) =>
    kitchen(drawnId(seed, `police/kitchen/${year}/${at}`), day, random.weigh(sectorWeights)),
  );
};

const kitchens = (city: City): KitchenRow[] =>
  [
    ...yearsIn({ from: city.from, to: city.today }).flatMap((year) => kitchensOfYear(city, year)),
    kitchen(twiceEnteredId(city.seed), twiceEntered.day, twiceEntered.sector),
  ].filter(({ day }) => city.from <= day && day < city.today);

const surroundings = [
  "Abords de la station",
  "Entrée du square",
  "Passage couvert",
  "Angle du boulevard",
  "Quai bas",
];

/** Dealing points are many, places of consumption few; they open and close as the years go. */
const placesOf = ({ seed, today }: City, kind: PlaceRow["kind"], count: number): PlaceRow[] => {
  const random = randomOf(`${seed}/police/${kind}`);
  const first = "2020-01-01";
  return Array.from({ length: count }, (_, at): PlaceRow => {
    const after = random.whole(0, 2500);
    const opened_on = addDays(first, after);
    // Fewer of the later ones last: the number followed slowly goes down.
    const closed = addDays(opened_on, random.whole(90, Math.max(150, 2300 - after)));
    const label = `${random.pick(surroundings)}, repère ${at + 1} (lieu fictif)`;
    const id = drawnId(seed, `police/${kind}/${at}`);
    const sector = random.weigh(sectorWeights);
    return { id, agency_id, kind, label, sector, opened_on, closed_on: closed < today ? closed : null };
  }).filter(({ opened_on }) => daysBetween(opened_on, today) > 0);
};

const operationKinds = [
  ["presence", 55],
  ["dispersal", 22],
  ["dealing", 16],
  ["administrative", 7],
] as const satisfies readonly (readonly [OperationRow["kind"], number])[];

const operationsOn = ({ seed }: City, day: Day): OperationRow[] => {
  const random = randomOf(`${seed}/police/operations/${day}`);
  return Array.from({ length: random.whole(3, weekdayOf(day) > 5 ? 5 : 8) }, (_, at) => ({
    id: drawnId(seed, `police/operation/${day}/${at}`),
    agency_id,
    day,
    sector: random.weigh(sectorWeights),
    kind: random.weigh(operationKinds),
    agents: random.whole(4, 26),
    hours: random.whole(1, 6),
    recorded_at: instantText(addDays(day, 1), 8 * 60 + random.whole(0, 120)),
  }));
};

/** What is loaded into the police room. */
export const policeParts = (city: City): Part[] => [
  part(kitchens(city), loadKitchens),
  part([...placesOf(city, "dealing-point", 150), ...placesOf(city, "consumption-place", 24)], loadPlaces),
  part(
    eventDays(city).flatMap((day) => operationsOn(city, day)),
    loadOperations,
  ),
];
