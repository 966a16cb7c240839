/** Reads a migrated database and gives every generated file: types and dumps, by path. */
import type pg from "pg";
import { allWalls } from "../all.ts";
import { columnsOf, definitionsOf } from "./catalogue.ts";
import { dumpFile, ownColumns } from "./dump.ts";
import { typesFile } from "./types.ts";

/** The files that come from the database, relative to the project's root. */
export const schemaFiles = async (client: pg.ClientBase): Promise<Map<string, string>> => {
  const files = new Map<string, string>();
  for (const { room } of allWalls) {
    const folder = room === "gate" ? "gate" : `rooms/${room}`;
    const columns = await columnsOf(client, room);
    files.set(`${folder}/schema.generated.ts`, typesFile(room, ownColumns(columns)));
    files.set(`${folder}/schema.dump.txt`, dumpFile(room, columns, await definitionsOf(client, room)));
  }
  return files;
};
