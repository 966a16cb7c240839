/** Writes the TypeScript types of a room's tables from the catalogue. */
import type { CatalogueColumn } from "./catalogue.ts";

const types: Record<string, string> = {
  uuid: "string",
  text: "string",
  date: "string",
  boolean: "boolean",
  integer: "number",
  smallint: "number",
  bigint: "number",
  numeric: "number",
  "timestamp with time zone": "Date",
  "time without time zone": "string",
  "double precision": "number",
  bytea: "Buffer",
};

const read = (type: string): string => {
  if (type === "jsonb" || type === "json") return "unknown";
  if (type.endsWith("[]")) return `${read(type.slice(0, -2))}[]`;
  const known = types[type.replace(/\(.*\)/, "")];
  if (!known) throw new Error(`no TypeScript type for ${type}: add it to walls/schema/types.ts`);
  return known;
};

const member = (column: CatalogueColumn): string => {
  const select = `${read(column.type)}${column.nullable && read(column.type) !== "unknown" ? " | null" : ""}`;
  // JSON goes in as text, so that an array is not taken for a PostgreSQL array.
  const insert = select === "unknown" ? "string" : select;
  const optional = column.nullable || column.fallback !== null || column.identity;
  if (!optional && select === insert) return `    ${column.column}: ${select};`;
  return `    ${column.column}: ColumnType<${select}, ${insert}${optional ? " | undefined" : ""}, ${insert}>;`;
};

/** The text of `rooms/<room>/schema.generated.ts`. Common tables of every schema are left out. */
export const typesFile = (schema: string, columns: readonly CatalogueColumn[]): string => {
  const tables = Map.groupBy(columns, (column) => column.table);
  const name = `${schema.charAt(0).toUpperCase()}${schema.slice(1)}Tables`;
  const body = [...tables]
    .map(([table, list]) => `  ${table}: {\n${list.map(member).join("\n")}\n  };`)
    .join("\n");
  const needsColumnType = body.includes("ColumnType<");
  return [
    `/** Generated from the database by \`npm run docs\`: the tables of the ${schema} schema. Do not edit. */`,
    ...(needsColumnType ? ['import type { ColumnType } from "kysely";', ""] : [""]),
    `export type ${name} = {`,
    body,
    "};",
    "",
  ].join("\n");
};
