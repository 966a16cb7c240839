/** What the police room receives through its doors: counts of nuisance, and decisions for a sector. No person. */
import type { Day, Period } from "../../../kernel/dates.ts";
import { queriesOf } from "../../../kernel/postgres/query.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";
import type { PoliceTables } from "../schema.generated.ts";

const police = queriesOf<PoliceTables>("police");

/** Reports of one type in one sector over the week that starts on `week_from`. */
export type NuisanceWeek = {
  readonly week_from: Day;
  readonly sector: string;
  readonly type: string;
  readonly count: number;
};

/** Keeps a count; a count told again for the same week, sector and type replaces the earlier one. */
export const keepNuisance = (tx: RoomTransaction, nuisance: NuisanceWeek) =>
  tx.run(
    police
      .insertInto("nuisance_week")
      .values({ ...nuisance, received_at: tx.now })
      .onConflict((conflict) =>
        conflict.columns(["week_from", "sector", "type"]).doUpdateSet((set) => ({
          count: set.ref("excluded.count"),
          received_at: set.ref("excluded.received_at"),
        })),
      ),
  );

/** The counts of the weeks that start in a period, newest week first. */
export const listNuisance = (tx: RoomTransaction, period: Period): Promise<NuisanceWeek[]> =>
  tx.all(
    police
      .selectFrom("nuisance_week")
      .select(["week_from", "sector", "type", "count"])
      .where("week_from", ">=", period.from)
      .where("week_from", "<", period.to)
      .orderBy("week_from", "desc")
      .orderBy("sector")
      .orderBy("type"),
  );

/** The body of a sector decision. */
export type SectorDecision = {
  readonly id: string;
  readonly cell: string;
  readonly sector: string;
  readonly decided_on: Day;
  readonly priority: string;
  readonly actions: readonly { readonly label: string }[];
};

/** Keeps a decision received. */
export const addDecision = (tx: RoomTransaction, { actions, ...decision }: SectorDecision) =>
  tx.run(
    police
      .insertInto("sector_decision")
      .values({ ...decision, actions: JSON.stringify(actions), received_at: tx.now }),
  );

/** The decisions of a period, newest first. */
export const listDecisions = (tx: RoomTransaction, period: Period) =>
  tx.all(
    police
      .selectFrom("sector_decision")
      .select(["id", "cell", "sector", "decided_on", "priority", "actions"])
      .where("decided_on", ">=", period.from)
      .where("decided_on", "<", period.to)
      .orderBy("decided_on", "desc")
      .orderBy("id"),
  );
