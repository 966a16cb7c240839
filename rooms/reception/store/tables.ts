/** The query builder of the reception schema, for the files of this folder only. */
import { queriesOf } from "../../../kernel/postgres/query.ts";
import type { ReceptionTables } from "../schema.generated.ts";

export const reception = queriesOf<ReceptionTables>("reception");
