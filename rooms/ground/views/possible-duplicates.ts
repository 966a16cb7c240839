import { z } from "zod";
import { defineView } from "../../../kernel/act.ts";
import { ok } from "../../../kernel/refusal.ts";
import { sectors } from "../../../kernel/sectors.ts";
import { possibleDuplicates as pairs } from "../rules/duplicates.ts";
import { listOpenReports } from "../store/reports.ts";
import { reportLabel } from "./reports.ts";

/** Open reports that may repeat another one: same place and type within a day. Nothing is marked until somebody does. */
export const possibleDuplicates = defineView({
  room: "ground",
  name: "possible-duplicates",
  roles: ["agent"],
  title: { fr: "Doubles possibles", en: "Possible duplicates" },
  query: z.strictObject({}),
  columns: [
    { key: "label", label: { fr: "Signalement", en: "Report" }, kind: "text" },
    { key: "of_label", label: { fr: "Répète peut-être", en: "May repeat" }, kind: "text" },
    { key: "sector", label: { fr: "Secteur", en: "Sector" }, kind: "text", options: sectors },
  ],
  run: async (tx) =>
    ok(
      pairs(await listOpenReports(tx)).map(({ report, of }) => ({
        id: report.id,
        version: report.version,
        label: reportLabel(report),
        of: of.id,
        of_label: reportLabel(of),
        sector: report.sector,
      })),
    ),
});
