/** Care room: hospital units, and the stays of people in their beds, under random keys. */
import { addDays, type Day } from "../../kernel/dates.ts";
import { loadStays, loadUnits, type StayRow, type UnitRow } from "../../rooms/care/demo.ts";
import { agencyId } from "../../rooms/steering/demo.ts";
import { type CareUnit, careUnits, courtDesk } from "../city/care-units.ts";
import { type City, eventPeriod } from "../draw/city.ts";
import { drawnId, siteId } from "../draw/ids.ts";
import { randomOf } from "../draw/random.ts";
import { type Part, part } from "../load/part.ts";

const unitRow = ({ code, name, agency, beds, announcedOn, openedOn }: CareUnit): UnitRow => ({
  site_id: siteId(code),
  agency_id: agencyId(agency),
  code,
  name,
  kind: "d2o",
  announced_on: announcedOn,
  opened_on: openedOn,
  closed_on: null,
  beds,
});

const deskRow: UnitRow = {
  site_id: siteId(courtDesk.code),
  agency_id: agencyId(courtDesk.agency),
  code: courtDesk.code,
  name: courtDesk.name,
  kind: "permanence",
  announced_on: "2022-11-14",
  opened_on: "2023-01-16",
  closed_on: null,
  beds: 0,
};

const relayOf = (left: Day, days: number, today: Day): Day | null =>
  addDays(left, days) < today ? addDays(left, days) : null;

/** One bed after another: somebody stays two to four weeks, then the bed waits some days. */
const staysOf = (city: City, unit: CareUnit): StayRow[] => {
  const { from, to } = eventPeriod(city);
  const stays: StayRow[] = [];
  for (let bed = 0; bed < unit.beds; bed++) {
    const random = randomOf(`${city.seed}/care/stays/${unit.code}/${bed}`);
    let entered = addDays(unit.openedOn > from ? unit.openedOn : from, random.whole(0, 12));
    while (entered < to) {
      const left = addDays(entered, random.whole(12, 30));
      const relayed = random.chance(0.6);
      const gone = left < to;
      const name = `care/stay/${unit.code}/${bed}/${entered}`;
      stays.push({
        id: drawnId(city.seed, name),
        site_id: siteId(unit.code),
        person: drawnId(city.seed, `${name}/person`),
        entered_on: entered,
        left_on: gone ? left : null,
        relay_on: gone && relayed ? relayOf(left, random.whole(0, 15), to) : null,
      });
      entered = addDays(left, random.whole(1, 5));
    }
  }
  return stays;
};

/** What is loaded into the care room at once. Appointments come with the history (`care-appointments.ts`). */
export const careParts = (city: City): Part[] => [
  part([...careUnits.map(unitRow), deskRow], loadUnits),
  part(
    careUnits.flatMap((unit) => staysOf(city, unit)),
    loadStays,
  ),
];
