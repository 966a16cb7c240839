/** Lives a night in one house, through the rooms' own acts. */

import { settle } from "../../apps/jobs/settle.ts";
import { carryFrom } from "../../doors/carry/carry.ts";
import { doors } from "../../doors/catalogue.ts";
import type { Mandate } from "../../kernel/claim.ts";
import { dayInParis } from "../../kernel/dates.ts";
import { outsiders } from "./answers.ts";
import { isGuid } from "./is-guid.ts";
import type { Secret, Shared } from "./nights.ts";
import type { Twin } from "./twin.ts";
import { actIn, inGround, people, unitTeam, type World } from "./world.ts";

/** How many acts were accepted. A night whose acts are all refused would prove nothing. */
export type Lived = { accepted: number; refused: number };

type Do = (who: Mandate, name: string, input: unknown) => Promise<string | undefined>;

const doing = (twin: Twin, label: string, lived: Lived): Do => {
  let position = 0;
  return async (who, name, input) => {
    twin.under(`${label} ${position++}`);
    const result = await actIn(twin, who, name, input);
    if (!result.ok) {
      lived.refused++;
      return undefined;
    }
    lived.accepted++;
    const { id } = result.value as { id?: unknown };
    return isGuid(id) ? id : undefined;
  };
};

const liveStreet = async (act: Do, today: string, { team }: World, secret: Secret): Promise<void> => {
  const round = await act(people.coordinator, "plan-round", {
    team,
    day: today,
    planned_start: "18:00",
    planned_end: "23:00",
    sectors: ["stalingrad"],
  });
  for (const { sector, spot, people: present } of secret.visits)
    await act(people.outreach, "record-visit", {
      round,
      sector,
      spot,
      people_present: present,
      nobody_met: false,
    });
  for (const { sector, group, needs, proposed, answer, follow } of secret.contacts)
    await act(people.outreach, "record-contact", {
      round,
      sector,
      apparent_group: group,
      needs,
      proposed,
      answer,
      wants_follow_up: follow,
    });
};

const liveInside = async (act: Do, today: string, world: World, secret: Secret): Promise<void> => {
  const site = world.centres[secret.centre];
  await act(people.manager, "record-passages", { site, day: today, count: secret.passages });
  await act(people.manager, "record-refusals", { site, day: today, reason: "full", count: secret.refusals });
  const hotel = world.hotels[secret.hotel];
  for (let stay = 0; stay < secret.stays; stay++)
    await act(people.desk, "enter-stay", { site: hotel, entered_on: today });
  await act(people.desk, "declare-night", {
    site: hotel,
    night: today,
    funded: 10,
    open: 10,
    neutralised: 0,
    occupied: secret.occupied,
  });
  const unit = world.units[secret.unit];
  for (let one = 0; one < secret.appointments; one++)
    await act(unitTeam(world.units), "plan-appointment", { site: unit, frame: "other", planned_on: today });
};

const liveOutside = async (act: Do, today: string, world: World, shared: Shared): Promise<void> => {
  for (const litter of shared.litter) await act(people.outreach, "report-litter", { day: today, ...litter });
  if (shared.kitchen) await act(people.officer, "record-kitchen", { day: today, sector: shared.kitchen });
  if (shared.presence)
    await act(people.officer, "record-operation", {
      day: today,
      sector: shared.presence,
      kind: "presence",
      agents: 6,
      hours: 3,
    });
  if (shared.pickup)
    await act(inGround("cleaning"), "record-pickup", {
      day: today,
      sector: shared.pickup,
      kind: "litter",
      count: 3,
    });
  if (shared.order)
    await act(people.clerk, "record-order", { ordered_on: today, basis: "prosecutor", months: 6 });
  if (shared.closes)
    await act(people.manager, "set-exception", { site: world.centres[0], day: today, reason: "staff" });
};

/** The doors by which anything reaches the outsiders. */
const doorsOut = doors.filter(({ to }) => outsiders.some((room) => room === to));

/** Carries what waits for the outsiders, until nothing does. */
const carryOut = async (twin: Twin): Promise<void> => {
  for (const [from, out] of Map.groupBy(doorsOut, (door) => door.from))
    while ((await carryFrom(twin.room(from), out, (door) => twin.room(door.to))).delivered > 0);
};

/** Nights between two settlings of everything, counts for steering included: dear, and steering is no outsider. */
const settleEvery = 5;

/** Lives one night: the secret part of this house, the shared part, then what the doors carry. */
export const live = async (
  twin: Twin,
  world: World,
  night: number,
  shared: Shared,
  secret: Secret,
): Promise<{ secret: Lived; shared: Lived }> => {
  const today = dayInParis(twin.base.clock.now);
  const lived = { secret: { accepted: 0, refused: 0 }, shared: { accepted: 0, refused: 0 } };
  const hidden = doing(twin, `secret ${night}`, lived.secret);
  await liveStreet(hidden, today, world, secret);
  await liveOutside(doing(twin, `shared ${night}`, lived.shared), today, world, shared);
  await liveInside(hidden, today, world, secret);
  twin.under(`carrying ${night}`);
  if (night % settleEvery === settleEvery - 1) await settle(twin);
  else await carryOut(twin);
  return lived;
};
