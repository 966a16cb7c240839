/** The part that the acts on a report share: find it, and see whether the move is open to it. */
import { ok, type Result, refuse, refuseMissing, refuseStale } from "../../../kernel/refusal.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";
import type { Text } from "../../../kernel/words.ts";
import { afterMove, type ReportMove, type ReportState } from "../lifecycle.ts";
import { findReport, type Report } from "../store/reports.ts";

const whyNot: Record<ReportState, Text> = {
  open: {
    fr: "Ce signalement est déjà ouvert. Vous pouvez le clore ou le marquer en double.",
    en: "This report is already open. Close it or mark it as a duplicate.",
  },
  handled: {
    fr: "Ce signalement est déjà traité. Rouvrez-le d'abord si c'est une erreur.",
    en: "This report was already handled. Open it again first if that is a mistake.",
  },
  "closed-without-action": {
    fr: "Ce signalement est déjà clos sans suite. Rouvrez-le d'abord si c'est une erreur.",
    en: "This report was already closed without action. Open it again first if that is a mistake.",
  },
  duplicate: {
    fr: "Ce signalement est marqué en double d'un autre. Rouvrez-le d'abord si c'est une erreur.",
    en: "This report is marked as a duplicate of another. Open it again first if that is a mistake.",
  },
};

/** The report and the state it would reach, or why the move cannot be made. */
export const readyToMove = async (
  tx: RoomTransaction,
  asked: { readonly report: string; readonly version: number },
  move: ReportMove,
): Promise<Result<{ report: Report; state: ReportState }>> => {
  const report = await findReport(tx, asked.report);
  if (!report) return refuseMissing({ fr: "ce signalement", en: "this report" });
  // A stale form is told so before its move is judged: the move may only look wrong because the report changed.
  if (report.version !== asked.version) return refuseStale(asked, report);
  const state = afterMove(report.state, move);
  if (state) return ok({ report, state });
  return refuse({ kind: "wrong-state", say: whyNot[report.state as ReportState] });
};
