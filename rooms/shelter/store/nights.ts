/** Nights: one line per site and night. */
import type { Day, Period } from "../../../kernel/dates.ts";
import { queriesOf } from "../../../kernel/postgres/query.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";
import { type ByKind, everyKind } from "../rules/free-by-kind.ts";
import type { NightNumbers } from "../rules/night-numbers.ts";
import type { ShelterTables } from "../schema.generated.ts";
import type { NeutralisedReason } from "../words.ts";

const shelter = queriesOf<ShelterTables>("shelter");

export type Night = NightNumbers & {
  readonly id: string;
  readonly site_id: string;
  readonly night: Day;
  readonly billed: number | null;
  readonly reason: string | null;
  readonly version: number;
};

/** What one declaration says of a night. */
export type Declared = NightNumbers & {
  readonly billed: number | null;
  readonly reason: NeutralisedReason | null;
};

const columns = [
  "id",
  "site_id",
  "night",
  "funded",
  "open",
  "neutralised",
  "occupied",
  "billed",
  "reason",
  "version",
] as const;

const freeColumns = ["free_single", "free_couple", "free_women", "free_wheelchair", "free_animal"] as const;

const asColumns = (free: ByKind) => ({
  free_single: free.single,
  free_couple: free.couple,
  free_women: free.women,
  free_wheelchair: free.wheelchair,
  free_animal: free.animal,
});

/** The night of a site, with what was told of its free places (0 where nothing was told), or undefined. */
export const findNight = async (
  tx: RoomTransaction,
  site: string,
  night: Day,
): Promise<{ night: Night; told: ByKind } | undefined> => {
  const row = await tx.first(
    shelter
      .selectFrom("night")
      .select([...columns, ...freeColumns])
      .where("site_id", "=", site)
      .where("night", "=", night),
  );
  if (!row) return undefined;
  const { free_single, free_couple, free_women, free_wheelchair, free_animal, ...rest } = row;
  const told = {
    single: free_single,
    couple: free_couple,
    women: free_women,
    wheelchair: free_wheelchair,
    animal: free_animal,
  };
  return { night: rest, told: everyKind((kind) => told[kind] ?? 0) };
};

/** Adds the first declaration of a night. */
export const addNight = (
  tx: RoomTransaction,
  key: { id: string; site_id: string; night: Day },
  declared: Declared,
  free: ByKind,
) =>
  tx.run(
    shelter.insertInto("night").values({ ...key, ...declared, ...asColumns(free), declared_at: tx.now }),
  );

/** Corrects a night if it still has this version. Gives the number of rows changed. */
export const correctNight = (
  tx: RoomTransaction,
  id: string,
  version: number,
  declared: Declared,
  free: ByKind,
) =>
  tx.run(
    shelter
      .updateTable("night")
      .set({
        ...declared,
        ...asColumns(free),
        declared_at: tx.now,
        corrected: true,
        version: version + 1,
      })
      .where("id", "=", id)
      .where("version", "=", version),
  );

/** The nights of a period, newest first. */
export const listNights = (tx: RoomTransaction, period: Period) =>
  tx.all(
    shelter
      .selectFrom("night as n")
      .innerJoin("site as s", "s.site_id", "n.site_id")
      .select([
        "n.id",
        "n.site_id",
        "n.night",
        "n.funded",
        "n.open",
        "n.neutralised",
        "n.occupied",
        "n.billed",
        "n.reason",
        "n.corrected",
        "n.version",
        "s.name",
      ])
      .where("n.night", ">=", period.from)
      .where("n.night", "<", period.to)
      .orderBy("n.night", "desc")
      .orderBy("s.code"),
  );

/** The last night that a site declared, or undefined. */
export const lastNightDeclared = async (tx: RoomTransaction, site: string): Promise<Day | undefined> => {
  const row = await tx.first(
    shelter
      .selectFrom("night")
      .select(({ fn }) => fn.max("night").as("night"))
      .where("site_id", "=", site),
  );
  return row?.night ?? undefined;
};
