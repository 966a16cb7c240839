import { z } from "zod";
import { defineAct } from "../../../../kernel/act.ts";
import { id, version } from "../../../../kernel/parse/fields.ts";
import { ok, refuseField, refuseMissing, refuseStale } from "../../../../kernel/refusal.ts";
import { changeReport, findReport, hasDuplicates } from "../../store/reports.ts";
import { readyToMove } from "../move-report.ts";

/** Confirms that a report repeats another: it stays, points at the other, and no longer counts. */
export const markDuplicate = defineAct({
  room: "ground",
  name: "mark-duplicate",
  roles: ["agent"],
  title: { fr: "Marquer en double d'un autre signalement", en: "Mark as a duplicate of another report" },
  explain: {
    fr: "Le signalement reste visible et ne compte plus. Vous pourrez le rouvrir.",
    en: "The report stays visible and no longer counts. You can open it again.",
  },
  fromRecord: true,
  input: z.strictObject({
    report: id({ label: { fr: "Signalement", en: "Report" }, from: "reports" }),
    of: id({ label: { fr: "Répète le signalement", en: "Repeats the report" }, from: "reports" }),
    version: version(),
  }),
  run: async (tx, input) => {
    const ready = await readyToMove(tx, input, "mark-duplicate");
    if (!ready.ok) return ready;
    const { report, state } = ready.value;
    const first = await findReport(tx, input.of);
    if (!first) return refuseMissing({ fr: "le signalement répété", en: "the report that is repeated" });
    if (first.id === report.id)
      return refuseField("of", {
        fr: "Répète le signalement : un signalement ne se répète pas lui-même. Choisissez-en un autre.",
        en: "Repeats the report: a report does not repeat itself. Choose another.",
      });
    if (first.sector !== report.sector)
      return refuseField("of", {
        fr: "Répète le signalement : l'autre est dans un autre secteur. Choisissez un signalement du même secteur.",
        en: "Repeats the report: the other is in another sector. Choose a report of the same sector.",
      });
    // No chains: what counts must always be one step away.
    if (first.duplicate_of)
      return refuseField("of", {
        fr: "Répète le signalement : l'autre est lui-même un double. Choisissez le premier signalement.",
        en: "Repeats the report: the other is a duplicate itself. Choose the first report.",
      });
    if (await hasDuplicates(tx, report.id))
      return refuseField("report", {
        fr: "Signalement : d'autres sont marqués comme ses doubles. Marquez l'autre en double de celui-ci.",
        en: "Report: others are marked as its duplicates. Mark the other one as a duplicate of this one.",
      });
    const change = {
      state,
      closed_on: report.closed_on ?? tx.today,
      close_reason: null,
      duplicate_of: first.id,
    };
    if ((await changeReport(tx, report.id, input.version, change)) === 0) return refuseStale(input, report);
    tx.touch(report.day);
    tx.audit({ act: "mark-duplicate", subject: `report ${report.id}`, detail: { of: first.id } });
    return ok({ id: report.id });
  },
});
