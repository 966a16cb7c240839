/** Court room: sessions of the cells, what they decided for sectors, and how far the actions are. */
import { addDays, type Day, daysBetween } from "../../kernel/dates.ts";
import {
  type ActionRow,
  cellActions,
  type DecisionRow,
  type SectorRow,
  type SessionRow,
} from "../../rooms/court/demo.ts";
import { agencyId } from "../../rooms/steering/demo.ts";
import { sessionsBefore } from "../city/cell-sessions.ts";
import { type CellSession, cocjPerimeters } from "../city/cells.ts";
import { type City, eventPeriod } from "../draw/city.ts";
import { drawnId } from "../draw/ids.ts";
import { instantText } from "../draw/instants.ts";
import { randomOf } from "../draw/random.ts";
import { sectorWeights } from "../draw/sector-weights.ts";

const agency_id = agencyId("parquet");

const agenda = {
  cocj: "État du secteur, points de deal, suites des décisions précédentes (réunion fictive)",
  gltd: "Vue de la ville par secteur, actions communes du trimestre (réunion fictive)",
} as const;

/** The identifier of a session. */
export const sessionId = (seed: string, { cell, day }: CellSession): string =>
  drawnId(seed, `court/session/${cell}/${day}`);

/** The sessions of the events, in order. */
export const sessionsOf = (city: City): CellSession[] =>
  sessionsBefore(city.today).filter(({ day }) => day >= eventPeriod(city).from);

/** The last COCJ session: its decision is taken through the room's own act, so that the other rooms are told. */
export const lastCocj = (city: City): CellSession | undefined =>
  sessionsOf(city).findLast(({ cell }) => cell === "cocj");

/** The sessions as rows. */
export const sessionRows = (city: City): SessionRow[] =>
  sessionsOf(city).map((session) => ({
    id: sessionId(city.seed, session),
    agency_id,
    cell: session.cell,
    day: session.day,
    sector: session.sector,
    agenda: agenda[session.cell],
    recorded_at: instantText(session.day, 17 * 60 + 30),
  }));

const sectorsOf = (city: City, session: CellSession): string[] => {
  const random = randomOf(`${city.seed}/court/sectors/${session.cell}/${session.day}`);
  if (session.sector !== null) return [session.sector];
  return [...new Set([random.weigh(sectorWeights), random.weigh(sectorWeights)])];
};

/** Days after which no action that came due is without an answer any more. */
const answeredAfter = 45;

const actionsOf = ({ seed, today }: City, decision: DecisionRow): ActionRow[] => {
  const random = randomOf(`${seed}/court/actions/${decision.id}`);
  return random
    .shuffle(cellActions)
    .slice(0, random.whole(2, 4))
    .map(({ value, owner }): ActionRow => {
      const due_on = addDays(decision.decided_on, random.whole(20, 60));
      const ended = addDays(due_on, random.whole(-15, 10));
      const over = ended < today && (random.chance(0.9) || daysBetween(due_on, today) > answeredAfter);
      const state = over ? (random.chance(0.92) ? "done" : "dropped") : "to-do";
      const id = drawnId(seed, `court/action/${decision.id}/${value}`);
      return {
        id,
        agency_id,
        decision_id: decision.id,
        action: value,
        owner,
        due_on,
        state,
        ended_on: over ? ended : null,
      };
    });
};

/** Decisions of every session but the last of the COCJ, with their actions. */
export const decisionsOf = (city: City): { decisions: DecisionRow[]; actions: ActionRow[] } => {
  const told = lastCocj(city);
  const decisions = sessionsOf(city)
    .filter((session) => session !== told && session.day !== told?.day)
    .flatMap((session) =>
      sectorsOf(city, session).map((sector): DecisionRow => {
        const id = drawnId(city.seed, `court/decision/${session.cell}/${session.day}/${sector}`);
        const priority = randomOf(`${id}/priority`).weigh<DecisionRow["priority"]>([
          ["high", 45],
          ["normal", 40],
          ["watch", 15],
        ]);
        const session_id = sessionId(city.seed, session);
        return { id, agency_id, session_id, cell: session.cell, sector, decided_on: session.day, priority };
      }),
    );
  return { decisions, actions: decisions.flatMap((decision) => actionsOf(city, decision)) };
};

const followed = (
  cell: "cocj" | "gltd",
  sector: string,
  followed_from: Day,
  followed_to: Day | null,
): SectorRow => ({
  id: drawnId("city", `court/followed/${cell}/${sector}/${followed_from}`),
  agency_id,
  cell,
  sector,
  followed_from,
  followed_to,
});

/** The sectors that the cells follow, and since when. */
export const followedSectors = (): SectorRow[] => [
  ...cocjPerimeters.map(({ sector, from, to }) => followed("cocj", sector, from, to)),
  followed("gltd", "stalingrad", "2025-02-06", null),
  followed("gltd", "porte-d-aubervilliers", "2025-02-06", null),
  followed("gltd", "gare-du-nord", "2025-09-25", null),
];
