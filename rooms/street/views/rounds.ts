import { defineView } from "../../../kernel/act.ts";
import { addDays } from "../../../kernel/dates.ts";
import { periodOf, periodQuery } from "../../../kernel/parse/period.ts";
import { ok } from "../../../kernel/refusal.ts";
import { sectorName } from "../../../kernel/sectors.ts";
import { type ListedRound, listRounds } from "../store/rounds.ts";
import { cancelReasons, labelOf, roundStates } from "../words.ts";

const row = (round: ListedRound) => ({
  ...round,
  label: `${round.day} · ${round.planned_start} · ${round.team}`,
  hours: `${round.planned_start}–${round.planned_end}`,
  real_hours: round.started ? `${round.started}–${round.ended}` : null,
  sectors: round.sectors.map(sectorName),
  state: labelOf(roundStates, round.state),
  cancel_reason: round.cancel_reason === null ? null : labelOf(cancelReasons, round.cancel_reason),
});

/** Rounds; without a period, those from a month ago to a week ahead. */
export const rounds = defineView({
  room: "street",
  name: "rounds",
  roles: ["coordinator", "outreach"],
  title: { fr: "Maraudes", en: "Rounds" },
  query: periodQuery(),
  columns: [
    { key: "day", label: { fr: "Jour", en: "Day" }, kind: "day" },
    { key: "team", label: { fr: "Équipe", en: "Team" }, kind: "text" },
    { key: "hours", label: { fr: "Heures prévues", en: "Planned hours" }, kind: "text" },
    { key: "sectors", label: { fr: "Secteurs", en: "Sectors" }, kind: "text" },
    { key: "state", label: { fr: "État", en: "State" }, kind: "state" },
    { key: "real_hours", label: { fr: "Heures réelles", en: "Real hours" }, kind: "text" },
    { key: "cancel_reason", label: { fr: "Motif d'annulation", en: "Why cancelled" }, kind: "text" },
  ],
  run: async (tx, query) => {
    const around = { from: addDays(tx.today, -31), to: addDays(tx.today, 8) };
    const period = query.from || query.until ? periodOf(query, tx.today) : around;
    return ok((await listRounds(tx, period)).map(row));
  },
});
