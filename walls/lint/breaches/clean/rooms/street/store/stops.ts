import { sql } from "kysely";

export const stops = sql`select id from street.stop`;
