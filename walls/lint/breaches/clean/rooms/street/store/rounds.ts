export { queriesOf } from "../../../kernel/postgres/query.ts";
