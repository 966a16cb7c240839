// breach: trame/store-only
export { sql } from "kysely";
