/** Lets the city's history become known, instant by instant: counts, corrections, last acts. */
import { addDays, type Period } from "../../kernel/dates.ts";
import { loadAppointments } from "../../rooms/care/demo.ts";
import type { City } from "../draw/city.ts";
import type { ClockedHouse } from "../load/clocked-house.ts";
import { part, writeParts } from "../load/part.ts";
import { appointmentsIn, appointmentsOf } from "../rooms/care-appointments.ts";
import type { ShelterStory } from "../rooms/shelter/shelter.ts";
import { beginFromHere, carryAll } from "./carry.ts";
import { checkpointsOf } from "./checkpoints.ts";
import { corrections } from "./corrections.ts";
import { lately } from "./lately.ts";
import { sendDays } from "./send.ts";
import { inOrder, type Step } from "./step.ts";

/** Days after the last one for which appointments are loaded as planned. */
const ahead = 60;

/** Plays the history in a house where everything but the appointments is loaded. Gives the rows that it loaded. */
export const playHistory = async (
  house: ClockedHouse,
  city: City,
  story: ShelterStory,
  onShare: (share: number) => void,
): Promise<number> => {
  const appointments = appointmentsOf(city);
  let rows = 0;
  const loadThose = async (days: Period): Promise<void> => {
    rows += await writeParts(house.room("care"), [
      part(appointmentsIn(appointments, days), loadAppointments),
    ]);
  };
  const sendings = checkpointsOf(city).map(
    ({ at, days }): Step => ({
      at,
      run: async () => {
        await loadThose(days);
        await sendDays(house, city.seed, days);
      },
    }),
  );
  const steps = inOrder([...sendings, ...corrections(city, story), ...lately(city, story)]);
  for (const [at, step] of steps.entries()) {
    house.clock.now = step.at;
    await step.run(house);
    await carryAll(house);
    onShare((at + 1) / steps.length);
  }
  await loadThose({ from: city.today, to: addDays(city.today, ahead) });
  await beginFromHere(house);
  await carryAll(house);
  return rows;
};
