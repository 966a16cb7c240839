/** The matrix as text: one block per room, one line per table, one column per login. */
import { type Grant, lettersOf } from "./grants.ts";

/** How to read the matrix. */
export const legend =
  "r reads, i inserts, u(n) updates n columns, d deletes, t empties, . nothing. Rows are limited further by policies (forced), except where marked !";

const pad = (text: string, width: number): string => text.padEnd(width);

const block = (room: string, grants: readonly Grant[], shortName: (login: string) => string): string => {
  const logins = [...new Set(grants.map(({ login }) => login))];
  const tables = Map.groupBy(grants, ({ table }) => table);
  const first = Math.max(room.length, ...[...tables.keys()].map((table) => table.length + 1)) + 2;
  const wide = (login: string): number => Math.max(shortName(login).length, 8) + 1;
  const head = pad(room, first) + logins.map((login) => pad(shortName(login), wide(login))).join("");
  const lines = [...tables].map(([table, cells]) => {
    const letters = cells.map((cell) => pad(lettersOf(cell), wide(cell.login))).join("");
    return `${pad(table + (cells.every(({ rows }) => rows) ? "" : "!"), first)}${letters}`.trimEnd();
  });
  return [head.trimEnd(), ...lines].join("\n");
};

/** The whole matrix. `shortName` gives what stands at the head of a login's column. */
export const printMatrix = (
  grants: readonly Grant[],
  shortName: (login: string) => string = (login) => login,
): string =>
  [...Map.groupBy(grants, ({ room }) => room)].map(([room, own]) => block(room, own, shortName)).join("\n\n");
