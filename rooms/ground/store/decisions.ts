/** What the prosecutor's cells decided for a sector, as told through the door. */
import type { Day } from "../../../kernel/dates.ts";
import { queriesOf } from "../../../kernel/postgres/query.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";
import type { GroundTables } from "../schema.generated.ts";

const ground = queriesOf<GroundTables>("ground");

/** The body of a sector decision: a sector and actions, no person. */
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
    ground
      .insertInto("sector_decision")
      .values({ ...decision, actions: JSON.stringify(actions), received_at: tx.now }),
  );

const columns = [
  "id",
  "cell",
  "sector",
  "decided_on",
  "priority",
  "actions",
  "acknowledged_on",
  "version",
] as const;

export type KeptDecision = {
  id: string;
  cell: string;
  sector: string;
  decided_on: Day;
  priority: string;
  actions: unknown;
  acknowledged_on: Day | null;
  version: number;
};

/** Every decision, those that nobody took note of first. */
export const listDecisions = (tx: RoomTransaction): Promise<KeptDecision[]> =>
  tx.all(
    ground
      .selectFrom("sector_decision")
      .select(columns)
      .orderBy("acknowledged_on", "desc")
      .orderBy("decided_on", "desc")
      .orderBy("id"),
  );

/** One decision, or undefined. */
export const findDecision = (tx: RoomTransaction, id: string): Promise<KeptDecision | undefined> =>
  tx.first(ground.selectFrom("sector_decision").select(columns).where("id", "=", id));

/** Says that a decision was taken note of, if it still has this version. */
export const acknowledge = (tx: RoomTransaction, id: string, version: number) =>
  tx.run(
    ground
      .updateTable("sector_decision")
      .set({ acknowledged_on: tx.today, version: version + 1 })
      .where("id", "=", id)
      .where("version", "=", version),
  );
