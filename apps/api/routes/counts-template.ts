/** The template that a partner fills in with counts from its own system, as CSV and ODS. */
import type { FastifyInstance } from "fastify";
import { countingRooms } from "../../../doors/counting.ts";
import { writeCsv } from "../../../kernel/counts-files/write-csv.ts";
import { writeOds } from "../../../kernel/counts-files/write-ods.ts";
import { templateColumns } from "../../../kernel/declared/line.ts";
import type { OpenHouse } from "../../house/open.ts";
import { sendRefusal } from "../answer.ts";
import { sessionOf } from "../session.ts";
import { nothingHere } from "../status.ts";

const exampleMonth = { from: "2026-04-01", until: "2026-04-30" };

/** Mounts `/api/<room>/counts-template.csv` and `.ods`: one example line for each measure that may be declared. */
export const countsTemplateRoutes = (app: FastifyInstance, house: OpenHouse): void => {
  for (const kind of ["csv", "ods"] as const)
    app.get<{ Params: { room: string } }>(`/api/:room/counts-template.${kind}`, async (request, reply) => {
      const session = await sessionOf(house.room("gate"), request);
      if (!session.ok) return sendRefusal(reply, session.refusal);
      const counting = countingRooms.find(
        (one) => one.room === request.params.room && one.room === session.value.mandate.room,
      );
      const declarable = counting?.measures.filter((one) => one.declarable) ?? [];
      if (declarable.length === 0) return sendRefusal(reply, nothingHere);
      const rows = declarable.map((one) => [one.name, exampleMonth.from, exampleMonth.until, "city", "", 0]);
      const bytes =
        kind === "csv" ? writeCsv(templateColumns, rows) : writeOds("comptes", templateColumns, rows);
      return reply
        .type(kind === "csv" ? "text/csv; charset=utf-8" : "application/vnd.oasis.opendocument.spreadsheet")
        .header("content-disposition", `attachment; filename="trame-${request.params.room}.${kind}"`)
        .send(Buffer.from(bytes));
    });
};
