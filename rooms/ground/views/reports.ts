import { defineView } from "../../../kernel/act.ts";
import { periodOf, periodQuery } from "../../../kernel/parse/period.ts";
import { ok } from "../../../kernel/refusal.ts";
import { sectors } from "../../../kernel/sectors.ts";
import { listReports, type Report } from "../store/reports.ts";
import { channels, reportStateWords, reportTypes } from "../words.ts";

/** How a report is named in a list of choices. */
export const reportLabel = (report: Pick<Report, "day" | "place" | "type">): string =>
  `${report.day} · ${report.place} · ${reportTypes.find(({ value }) => value === report.type)?.label.fr ?? report.type}`;

/** The reports of a period; those that repeat another are in it, and marked. */
export const reports = defineView({
  room: "ground",
  name: "reports",
  roles: ["agent", "mediator"],
  title: { fr: "Signalements", en: "Reports" },
  query: periodQuery(),
  columns: [
    { key: "day", label: { fr: "Constaté le", en: "Noticed on" }, kind: "day" },
    { key: "sector", label: { fr: "Secteur", en: "Sector" }, kind: "text", options: sectors },
    { key: "place", label: { fr: "Lieu public", en: "Public place" }, kind: "text" },
    { key: "type", label: { fr: "Type", en: "Type" }, kind: "text", options: reportTypes },
    { key: "channel", label: { fr: "Reçu par", en: "Received by" }, kind: "text", options: channels },
    { key: "state", label: { fr: "État", en: "State" }, kind: "state", options: reportStateWords },
    { key: "closed_on", label: { fr: "Clos le", en: "Closed on" }, kind: "day" },
  ],
  run: async (tx, query) => {
    const rows = await listReports(tx, periodOf(query, tx.today));
    return ok(rows.map((row) => ({ ...row, label: reportLabel(row) })));
  },
});
