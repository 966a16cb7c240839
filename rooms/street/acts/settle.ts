/** What the three acts that settle a round share: find it, check its state, write, and say so. */
import {
  ok,
  type Refused,
  type Result,
  refuse,
  refuseMissing,
  refuseStale,
} from "../../../kernel/refusal.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";
import { type Move, mayMove } from "../lifecycle.ts";
import { findRound, type Round, type Settlement, settleRound } from "../store/rounds.ts";
import { recordsOfRound } from "../store/visits.ts";
import { labelOf, roundStates } from "../words.ts";

const refuseState = (round: Round): Refused => {
  const state = labelOf(roundStates, round.state);
  return refuse({
    kind: "wrong-state",
    say: {
      fr: `Cette maraude est déjà ${state.fr}. Si c'est une erreur, retirez-la du compte et planifiez-la de nouveau.`,
      en: `This round is already ${state.en}. If that is a mistake, withdraw it and plan it again.`,
    },
  });
};

const refuseVisited = (): Refused =>
  refuse({
    kind: "wrong-state",
    say: {
      fr: "Des visites ou des contacts sont saisis pour cette maraude : elle a eu lieu. Déclarez-la tenue.",
      en: "Visits or contacts were recorded for this round: it took place. Declare it held.",
    },
  });

/** The round that may make this move, or why it may not. A round on which something was recorded did take place. */
export const roundFor = async (tx: RoomTransaction, id: string, move: Move): Promise<Result<Round>> => {
  const round = await findRound(tx, id);
  if (!round) return refuseMissing({ fr: "cette maraude", en: "this round" });
  if (!mayMove(move, round.state)) return refuseState(round);
  if (move !== "hold" && (await recordsOfRound(tx, round.id)) > 0) return refuseVisited();
  return ok(round);
};

/** Writes what became of a round, if nobody changed it meanwhile. */
export const settle = async (
  tx: RoomTransaction,
  act: string,
  round: Round,
  sent: { readonly version: number },
  settlement: Settlement,
): Promise<Result<{ id: string }>> => {
  if ((await settleRound(tx, round.id, sent.version, settlement)) === 0) return refuseStale(sent, round);
  tx.touch(round.day);
  tx.audit({ act, subject: `round ${round.id}`, detail: settlement });
  return ok({ id: round.id });
};
