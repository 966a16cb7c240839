/** The numbered migrations of a schema, read from its folder in the order of their numbers. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SchemaName } from "../../kernel/words.ts";

/** A numbered migration. */
export type Migration = { readonly name: string; readonly sql: string };

const root = join(import.meta.dirname, "../..");

/** Where a schema's migrations lie. */
export const migrationFolder = (schema: SchemaName): string =>
  schema === "gate" ? join(root, "gate/migrations") : join(root, "rooms", schema, "migrations");

/** Reads the migrations of a schema: `0001_what.sql`, `0002_…`. */
export const migrationsOf = (schema: SchemaName): Migration[] => {
  const folder = migrationFolder(schema);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^\d{4}_[a-z0-9_]+\.sql$/.test(name))
    .sort()
    .map((name) => ({ name: name.slice(0, -4), sql: readFileSync(join(folder, name), "utf8") }));
};
