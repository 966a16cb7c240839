import { sql } from "kysely";
import type { Tables } from "./tables.generated.ts";

export type Round = Tables["round"];
export const rounds = sql`select id from street.round`;
