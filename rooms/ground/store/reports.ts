/** Reports of residents. */
import { sql } from "kysely";
import type { Day, Period } from "../../../kernel/dates.ts";
import { queriesOf, statement } from "../../../kernel/postgres/query.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";
import type { ReportState } from "../lifecycle.ts";
import type { NuisanceCount } from "../rules/nuisance.ts";
import type { GroundTables } from "../schema.generated.ts";
import type { Channel, Closing, ReportType } from "../words.ts";

const ground = queriesOf<GroundTables>("ground");

export type Report = {
  id: string;
  day: Day;
  received_at: Date;
  sector: string;
  place: string;
  type: string;
  channel: string;
  state: string;
  closed_on: Day | null;
  close_reason: string | null;
  duplicate_of: string | null;
  version: number;
};

const columns = [
  "id",
  "day",
  "received_at",
  "sector",
  "place",
  "type",
  "channel",
  "state",
  "closed_on",
  "close_reason",
  "duplicate_of",
  "version",
] as const;

/** Adds a report, open. */
export const addReport = (
  tx: RoomTransaction,
  report: { id: string; day: Day; sector: string; place: string; type: ReportType; channel: Channel },
) =>
  tx.run(
    ground
      .insertInto("report")
      .values({ ...report, agency_id: tx.who.agency, received_at: tx.now, state: "open" }),
  );

/** One report, or undefined. */
export const findReport = (tx: RoomTransaction, id: string): Promise<Report | undefined> =>
  tx.first(ground.selectFrom("report").select(columns).where("id", "=", id));

/** True when a report is the one that others repeat. */
export const hasDuplicates = async (tx: RoomTransaction, id: string): Promise<boolean> =>
  (await tx.first(ground.selectFrom("report").select("id").where("duplicate_of", "=", id).limit(1))) !==
  undefined;

type Change = {
  state: ReportState;
  closed_on: Day | null;
  close_reason: Closing | null;
  duplicate_of: string | null;
};

/** Changes the state of a report if it still has this version. Gives the number of rows changed. */
export const changeReport = (tx: RoomTransaction, id: string, version: number, change: Change) =>
  tx.run(
    ground
      .updateTable("report")
      .set({ ...change, version: version + 1 })
      .where("id", "=", id)
      .where("version", "=", version),
  );

/** The reports of a period, newest first. */
export const listReports = (tx: RoomTransaction, period: Period): Promise<Report[]> =>
  tx.all(
    ground
      .selectFrom("report")
      .select(columns)
      .where("day", ">=", period.from)
      .where("day", "<", period.to)
      .orderBy("day", "desc")
      .orderBy("received_at", "desc")
      .orderBy("id"),
  );

/** Every open report, oldest first. */
export const listOpenReports = (tx: RoomTransaction): Promise<Report[]> =>
  tx.all(
    ground
      .selectFrom("report")
      .select(columns)
      .where("state", "=", "open")
      .orderBy("day")
      .orderBy("received_at")
      .orderBy("id"),
  );

/** The reports of a period by sector and type, duplicates excluded. */
export const countNuisance = (tx: RoomTransaction, period: Period): Promise<NuisanceCount[]> =>
  tx.all(
    statement(sql<NuisanceCount>`select sector, type, count(*) as count from ground.report
      where day >= ${period.from} and day < ${period.to} and state <> 'duplicate'
      group by sector, type order by sector, type`),
  );

/** What was last told about a week. */
export const nuisanceSent = (tx: RoomTransaction, week: Day): Promise<NuisanceCount[]> =>
  tx.all(
    ground
      .selectFrom("nuisance_sent")
      .select(["sector", "type", "count"])
      .where("week_from", "=", week)
      .orderBy("sector")
      .orderBy("type"),
  );

/** Remembers what is told about a week. */
export const keepSent = (tx: RoomTransaction, week: Day, counts: readonly NuisanceCount[]) =>
  tx.run(
    ground
      .insertInto("nuisance_sent")
      .values(counts.map((row) => ({ ...row, week_from: week, sent_at: tx.now })))
      .onConflict((conflict) =>
        conflict
          .columns(["week_from", "sector", "type"])
          .doUpdateSet((set) => ({ count: set.ref("excluded.count"), sent_at: set.ref("excluded.sent_at") })),
      ),
  );
