/** Kysely as a writer of SQL only: it compiles queries, and the room's transaction runs them. */
import {
  type Compilable,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder,
} from "kysely";
import type { SchemaName } from "../words.ts";

const writer = new Kysely<unknown>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

/** A query builder for one schema, without a connection. */
export const queriesOf = <Tables>(schema: SchemaName): Kysely<Tables> =>
  (writer as Kysely<Tables>).withSchema(schema);

/** A statement written as SQL (`sql` template of Kysely), ready for `tx.all`, `tx.first` or `tx.run`. */
export const statement = <Row>(fragment: RawBuilder<Row>): Compilable<Row> => ({
  compile: () => fragment.compile(writer),
});
