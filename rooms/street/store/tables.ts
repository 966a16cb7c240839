/** The query builder of the street schema, for the files of this folder only. */
import { queriesOf } from "../../../kernel/postgres/query.ts";
import type { StreetTables } from "../schema.generated.ts";

export const street = queriesOf<StreetTables>("street");
