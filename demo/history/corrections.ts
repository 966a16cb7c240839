/** What was first told wrong and put right later, through the rooms' own acts: the history of a figure shows both. */
import type { Day } from "../../kernel/dates.ts";
import { addDays } from "../../kernel/dates.ts";
import { type City, eventPeriod } from "../draw/city.ts";
import { siteId } from "../draw/ids.ts";
import { instantAt } from "../draw/instants.ts";
import { wronglyKept, wronglyKeptId } from "../rooms/care-appointments.ts";
import { twiceEntered, twiceEnteredId } from "../rooms/police.ts";
import { correctedNight, numbersOf } from "../rooms/shelter/nights.ts";
import type { ShelterStory } from "../rooms/shelter/shelter.ts";
import { servingSites } from "../rooms/shelter/sites.ts";
import { lateRound, roundId } from "../rooms/street/rounds.ts";
import { perform } from "./perform.ts";
import { outcomesOf, revisedMonth } from "./prosecutor.ts";
import type { Step } from "./step.ts";

/** A correction, and the day of the fact that it corrects. */
type Correction = { readonly about: Day; readonly on: Day; readonly run: Step["run"] };

const kitchen = ({ seed }: City): Correction => ({
  about: twiceEntered.day,
  on: "2026-01-14",
  run: (house) =>
    perform(house, "police", "withdraw-kitchen", {
      kitchen: twiceEnteredId(seed),
      reason: "entered-twice",
      version: 1,
    }),
});

const procedures = ({ seed }: City): Correction => ({
  about: revisedMonth.month,
  on: revisedMonth.revisedOn,
  run: async (house) => {
    const { month } = revisedMonth;
    const { procedures: all, others } = outcomesOf(seed, month);
    const line = {
      from: month,
      until: addDays("2025-10-01", -1),
      source: "Extraction reprise (démonstration)",
    };
    await perform(house, "parquet", "declare-count", { ...line, measure: "procedures", value: all });
    await perform(house, "parquet", "declare-count", { ...line, measure: "other-outcomes", value: others });
  },
});

const appointment = ({ seed }: City): Correction => ({
  about: wronglyKept.day,
  on: wronglyKept.correctedOn,
  run: (house) =>
    perform(house, "psychologue", "correct-appointment-outcome", {
      appointment: wronglyKeptId(seed),
      outcome: "missed",
      version: 1,
    }),
});

const round = ({ seed }: City): Correction => ({
  about: lateRound.day,
  on: lateRound.heldOn,
  run: (house) =>
    perform(house, "maraude-coordination", "hold-round", {
      round: roundId(seed, lateRound.team, lateRound.day),
      started: "18:10",
      ended: "22:50",
      version: 1,
    }),
});

/** A night as the form sends it: fields left empty are absent. */
export const nightForm = (story: ShelterStory, code: string, night: Day) => {
  const site = servingSites.find((one) => one.code === code);
  if (!site) throw new Error(`no site ${code}`);
  const { billed, reason, ...numbers } = numbersOf(site, night, story.presence, story.outages);
  return {
    site: siteId(code),
    night,
    ...numbers,
    ...(billed === null ? {} : { billed }),
    ...(reason === null ? {} : { reason }),
  };
};

const night = (_city: City, story: ShelterStory): Correction => ({
  about: correctedNight.night,
  on: correctedNight.correctedOn,
  run: (house) =>
    perform(house, "guichet-places", "declare-night", {
      ...nightForm(story, correctedNight.site, correctedNight.night),
      version: 1,
    }),
});

/** The corrections of what this history holds, each in the morning of its day. */
export const corrections = (city: City, story: ShelterStory): Step[] => {
  const { from, to } = eventPeriod(city);
  return [kitchen, procedures, appointment, round, night]
    .map((correct) => correct(city, story))
    .filter(({ about, on }) => from <= about && on < to)
    .map(({ on, run }) => ({ at: instantAt(on, 9 * 60 + 15), run }));
};
