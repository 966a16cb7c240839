/** A schema that this version cannot serve is a refusal with its sentence, not a crash. */

import { ok, type Result, refuse } from "../../kernel/refusal.ts";
import { SchemaMismatch } from "../house/migrate-schema.ts";

/** Runs the migration; a database of a newer version, or a changed migration, is refused with what to do. */
export const migrateRefusal = async <T>(migrate: () => Promise<T>): Promise<Result<T>> => {
  try {
    return ok(await migrate());
  } catch (error) {
    if (!(error instanceof SchemaMismatch)) throw error;
    const [fr = error.message, en = error.message] = error.message.split(" / ");
    return refuse({ kind: "unavailable", say: { fr, en } });
  }
};
