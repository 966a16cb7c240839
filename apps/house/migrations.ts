/** The numbered migrations of a schema: where the comparison of the walls reads them too. */
export { type Migration, migrationsOf } from "../../walls/schema/migrations.ts";
