// breach: trame/store-only
export { queriesOf } from "../../../kernel/postgres/query.ts";
