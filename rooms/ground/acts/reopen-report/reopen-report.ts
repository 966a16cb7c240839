import { z } from "zod";
import { defineAct } from "../../../../kernel/act.ts";
import { id, version } from "../../../../kernel/parse/fields.ts";
import { ok, refuseStale } from "../../../../kernel/refusal.ts";
import { changeReport } from "../../store/reports.ts";
import { readyToMove } from "../move-report.ts";

/** Opens a report again that was closed, or marked as a duplicate, by mistake. */
export const reopenReport = defineAct({
  room: "ground",
  name: "reopen-report",
  roles: ["agent"],
  title: { fr: "Rouvrir ce signalement", en: "Open this report again" },
  fromRecord: true,
  input: z.strictObject({
    report: id({ label: { fr: "Signalement", en: "Report" }, from: "reports" }),
    version: version(),
  }),
  run: async (tx, input) => {
    const ready = await readyToMove(tx, input, "reopen");
    if (!ready.ok) return ready;
    const { report, state } = ready.value;
    const change = { state, closed_on: null, close_reason: null, duplicate_of: null };
    if ((await changeReport(tx, report.id, input.version, change)) === 0) return refuseStale(input, report);
    tx.touch(report.day);
    tx.audit({ act: "reopen-report", subject: `report ${report.id}`, detail: { was: report.state } });
    return ok({ id: report.id });
  },
});
