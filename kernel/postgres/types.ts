/** How PostgreSQL's values come out: dates as `YYYY-MM-DD`, counts and sums as numbers, instants as `Date`. */
import pg from "pg";

const asText = (raw: string): string => raw;

/** OIDs from `pg_type`: 1082 date, 1182 date[], 20 bigint, 1700 numeric. */
const dateOid = 1082;
const bigintOid = 20;
const numericOid = 1700;

const toNumber = (raw: string): number => {
  const value = Number(raw);
  if (raw !== "NaN" && Number.isInteger(value) && !Number.isSafeInteger(value))
    throw new RangeError(`number beyond exact range: ${raw}`);
  return value;
};

/** The parsers that every connection of the project uses. */
export const parsers: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: "text" | "binary") => {
    if (oid === dateOid) return asText;
    if (oid === bigintOid || oid === numericOid) return toNumber;
    return pg.types.getTypeParser(oid, format as "text");
  }) as pg.CustomTypesConfig["getTypeParser"],
};
