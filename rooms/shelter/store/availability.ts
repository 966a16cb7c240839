/** What is certainly free on a night, by kind, for all sites together. No site is named here. */
import { sql } from "kysely";
import type { Day } from "../../../kernel/dates.ts";
import { queriesOf, statement } from "../../../kernel/postgres/query.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";
import type { ByKind } from "../rules/free-by-kind.ts";
import type { ShelterTables } from "../schema.generated.ts";
import { placeKinds } from "../words.ts";

const shelter = queriesOf<ShelterTables>("shelter");

/** Adds a change to the night's totals; several sites may do so at once. */
export const moveAvailability = async (tx: RoomTransaction, night: Day, change: ByKind): Promise<void> => {
  await tx.run(
    shelter
      .insertInto("availability")
      .values(placeKinds.map(({ value }) => ({ night, kind: value, free: 0 })))
      .onConflict((conflict) => conflict.doNothing()),
  );
  const moved = placeKinds.map(({ value }) => ({ kind: value, change: change[value] }));
  await tx.run(
    statement(sql`update shelter.availability a set free = a.free + m.change
      from jsonb_to_recordset(${JSON.stringify(moved)}::jsonb) as m(kind text, change integer)
      where a.night = ${night} and a.kind = m.kind`),
  );
};

/** What is free on a night, in the order of the kinds; empty when no site was told of. */
export const availabilityOf = async (tx: RoomTransaction, night: Day) => {
  const rows = await tx.all(
    shelter.selectFrom("availability").select(["kind", "free"]).where("night", "=", night),
  );
  return placeKinds.flatMap(({ value }) => {
    const row = rows.find(({ kind }) => kind === value);
    return row ? [{ kind: value, free: row.free }] : [];
  });
};

/** The last night of which availability was told. */
export const lastNightTold = async (tx: RoomTransaction): Promise<Day | undefined> => {
  const row = await tx.first(
    shelter.selectFrom("availability").select(({ fn }) => fn.max("night").as("night")),
  );
  return row?.night ?? undefined;
};
