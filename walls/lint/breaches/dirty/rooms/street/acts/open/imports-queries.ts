// breach: trame/store-only
import { sql } from "kysely";

export const now = sql`now()`;
