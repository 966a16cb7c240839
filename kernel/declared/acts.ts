/** The two acts by which a partner declares counts from its own system: a form, and a CSV or ODS file. */
import { z } from "zod";
import { type Act, defineAct } from "../act.ts";
import type { CountRow, Grain, Measure } from "../counts.ts";
import { readTable } from "../counts-files/read-table.ts";
import type { Period } from "../dates.ts";
import { choice, day, file, sector, text, whole } from "../parse/fields.ts";
import { type Issue, ok, refuse, refuseField } from "../refusal.ts";
import type { RoomTransaction } from "../transaction.ts";
import type { RoomName } from "../words.ts";
import { declareLines, type EventsIn, type NumberedLine } from "./declare.ts";
import { mostPerLine, readLine, templateColumns } from "./line.ts";

type Declaring = {
  readonly room: RoomName;
  readonly roles: readonly string[];
  readonly measures: readonly Measure[];
  readonly countFacts: (tx: RoomTransaction, grain: Grain, period: Period) => Promise<CountRow[]>;
};

const eventsIn =
  ({ countFacts }: Declaring): EventsIn =>
  async (tx, measure, period) =>
    (await countFacts(tx, "day", period)).some((row) => row.measure === measure && row.facts > 0);

const source = () =>
  text({
    label: { fr: "Source", en: "Source" },
    hint: {
      fr: "L'outil dont viennent ces comptes, et la date de l'extraction",
      en: "The system these counts come from, and the date of the extraction",
    },
    max: 160,
  });

const refuseLines = (issues: readonly Issue[]) =>
  refuse({
    kind: "bad-input",
    say: {
      fr: `${issues.length} ligne(s) à corriger ; rien n'a été enregistré. ${issues[0]?.say.fr ?? ""}`,
      en: `${issues.length} lines to correct; nothing was saved. ${issues[0]?.say.en ?? ""}`,
    },
    issues,
  });

const preview = {
  fr: "Le pilotage recevra ces comptes, leur source et leur date ; jamais un fait ni une personne.",
  en: "Steering will receive these counts, their source and date; never a fact or a person.",
};

/** The form: one count. */
const declareCount = (declaring: Declaring): Act => {
  const declarable = declaring.measures.filter((one) => one.declarable);
  return defineAct({
    room: declaring.room,
    name: "declare-count",
    roles: declaring.roles,
    title: { fr: "Déclarer un compte", en: "Declare a count" },
    preview,
    input: z.strictObject({
      measure: choice({
        label: { fr: "Mesure", en: "Measure" },
        options: declarable.map((one) => ({ value: one.name, label: one.title })),
      }),
      from: day({
        label: { fr: "Du", en: "From" },
        hint: { fr: "Un jour, un mois ou une année civile", en: "A day, a calendar month or year" },
      }),
      until: day({ label: { fr: "Au (compris)", en: "Until (included)" } }),
      area: sector({ hint: { fr: "Vide : toute la ville", en: "Empty: the whole city" } }).optional(),
      dimensions: text({
        label: { fr: "Dimensions", en: "Dimensions" },
        hint: { fr: "Facultatif, par exemple type=noise", en: "Optional, for instance type=noise" },
        max: 200,
      }).optional(),
      value: whole({ label: { fr: "Valeur", en: "Value" }, max: mostPerLine }),
      source: source(),
    }),
    run: async (tx, input) => {
      const cells = {
        measure: input.measure,
        from: input.from,
        until: input.until,
        area: input.area ?? "city",
        dimensions: input.dimensions ?? "",
        value: String(input.value),
      };
      const read = readLine(cells, declaring.measures, tx.today);
      if (!read.ok) return refuseField("from", read.refusal.say);
      const done = await declareLines(
        tx,
        [{ line: 1, count: read.value }],
        input.source,
        eventsIn(declaring),
      );
      if (Array.isArray(done)) return refuseLines(done);
      tx.audit({
        act: "declare-count",
        subject: `count ${input.measure}`,
        detail: { ...cells, source: input.source },
      });
      return ok(done);
    },
  });
};

/** The file: every line checked; one wrong line and nothing is saved. */
const declareCounts = (declaring: Declaring): Act =>
  defineAct({
    room: declaring.room,
    name: "declare-counts",
    roles: declaring.roles,
    title: { fr: "Déposer un fichier de comptes", en: "Upload a file of counts" },
    explain: {
      fr: `Colonnes du modèle : ${templateColumns.join(", ")}. CSV ou ODS.`,
      en: `Columns of the template: ${templateColumns.join(", ")}. CSV or ODS.`,
    },
    preview,
    input: z.strictObject({
      file: file({ label: { fr: "Fichier CSV ou ODS", en: "CSV or ODS file" } }),
      source: source(),
    }),
    run: async (tx, input) => {
      const table = readTable(input.file.name, Buffer.from(input.file.base64, "base64"));
      if (!table.ok) return refuseField("file", table.refusal.say);
      const header = table.value.header.map((cell: string) => cell.trim().toLowerCase());
      const absent = templateColumns.filter((column) => !header.includes(column));
      if (absent.length > 0)
        return refuseField("file", {
          fr: `Fichier : colonne(s) absente(s) : ${absent.join(", ")}. Repartez du modèle.`,
          en: `File: missing columns: ${absent.join(", ")}. Start again from the template.`,
        });
      const lines: NumberedLine[] = [];
      const issues: Issue[] = [];
      for (const row of table.value.rows) {
        const cells = Object.fromEntries(header.map((column, index) => [column, row.cells[index] ?? ""]));
        const read = readLine(cells, declaring.measures, tx.today);
        if (read.ok) lines.push({ line: row.line, count: read.value });
        else
          issues.push({
            path: ["file", `line ${row.line}`],
            say: {
              fr: `Ligne ${row.line} : ${read.refusal.say.fr}`,
              en: `Line ${row.line}: ${read.refusal.say.en}`,
            },
          });
      }
      if (issues.length > 0) return refuseLines(issues);
      const done = await declareLines(tx, lines, input.source, eventsIn(declaring));
      if (Array.isArray(done)) return refuseLines(done);
      tx.audit({
        act: "declare-counts",
        subject: `file of ${lines.length} lines`,
        detail: { ...done, source: input.source },
      });
      return ok(done);
    },
  });

/** Both acts for a room; none when no measure of it is declarable. */
export const declaringActs = (declaring: Declaring): Act[] =>
  declaring.measures.some((one) => one.declarable) ? [declareCount(declaring), declareCounts(declaring)] : [];
