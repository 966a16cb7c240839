import { z } from "zod";
import { defineAct } from "../../../../kernel/act.ts";
import { choice, day, id, version } from "../../../../kernel/parse/fields.ts";
import { ok, refuseField, refuseStale } from "../../../../kernel/refusal.ts";
import { changeReport } from "../../store/reports.ts";
import { closings } from "../../words.ts";
import { readyToMove } from "../move-report.ts";

/** Closes a report: handled, or closed without action with the reason why. */
export const closeReport = defineAct({
  room: "ground",
  name: "close-report",
  roles: ["agent"],
  title: { fr: "Clore ce signalement", en: "Close this report" },
  fromRecord: true,
  input: z.strictObject({
    report: id({ label: { fr: "Signalement", en: "Report" }, from: "reports" }),
    closing: choice({ label: { fr: "Suite donnée", en: "What was done" }, options: closings }),
    closed_on: day({ label: { fr: "Clos le", en: "Closed on" }, latest: "today", earliest: "2019-01-01" }),
    version: version(),
  }),
  run: async (tx, input) => {
    const ready = await readyToMove(
      tx,
      input,
      input.closing === "handled" ? "handle" : "close-without-action",
    );
    if (!ready.ok) return ready;
    const { report, state } = ready.value;
    if (input.closed_on < report.day)
      return refuseField("closed_on", {
        fr: `Clos le : cette date vient avant le signalement (${report.day}). Choisissez une date plus tardive.`,
        en: `Closed on: this date comes before the report (${report.day}). Choose a later date.`,
      });
    const change = { state, closed_on: input.closed_on, close_reason: input.closing, duplicate_of: null };
    if ((await changeReport(tx, report.id, input.version, change)) === 0) return refuseStale(input, report);
    tx.audit({ act: "close-report", subject: `report ${report.id}`, detail: { closing: input.closing } });
    return ok({ id: report.id });
  },
});
