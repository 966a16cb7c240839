/** Compares what PostgreSQL really grants with what the rooms declare. */
import type pg from "pg";
import type { RoomWalls } from "../../kernel/walls.ts";
import { allTables } from "../sql/policies.ts";
import { declaredFacts } from "./declared.ts";
import type { Difference } from "./difference.ts";
import { type Fact, factsOf } from "./facts.ts";
import { loginDifferences } from "./logins.ts";
import { outsideDifferences } from "./outside.ts";

/** The login of a schema. */
export type Logins = (room: RoomWalls["room"]) => string;

const keyOf = ({ kind, subject }: Fact): string => `${kind} ${subject}`;

/** What differs between the facts that stand and those declared. */
export const differencesOf = (
  room: string,
  real: readonly Fact[],
  declared: readonly Fact[],
): Difference[] => {
  const stands = new Map(real.map((fact) => [keyOf(fact), fact]));
  const asked = new Map(declared.map((fact) => [keyOf(fact), fact]));
  const differences: Difference[] = [];
  for (const [key, fact] of stands) {
    const wanted = asked.get(key);
    if (!wanted)
      differences.push({ room, what: `not declared: ${key}${fact.detail && ` (${fact.detail})`}` });
    else if (wanted.detail !== fact.detail)
      differences.push({ room, what: `${key} is "${fact.detail}", declared "${wanted.detail}"` });
  }
  for (const [key] of asked)
    if (!stands.has(key)) differences.push({ room, what: `declared but absent: ${key}` });
  return differences;
};

/** Tables without a declared wall. The claim keys have none: nobody but their owner is let near them. */
const unwalled = (walls: RoomWalls, real: readonly Fact[]): Difference[] => {
  const declared = new Set([...Object.keys(allTables(walls)), "claim_key"]);
  return real
    .filter(({ kind, subject }) => kind === "table" && !declared.has(subject))
    .map(({ subject }) => ({ room: walls.room, what: `no wall is declared for the table ${subject}` }));
};

/**
 * Everything that stands otherwise than declared: grants, owners, row security, policies, functions, triggers,
 * attributes and memberships of logins, reach into databases, other schemas and the catalogue.
 * `client` is the administrator's; nothing it does here outlives the call.
 */
export const compareWalls = async (
  client: pg.ClientBase,
  walls: readonly RoomWalls[],
  logins: Logins,
): Promise<Difference[]> => {
  const differences: Difference[] = [];
  for (const one of walls) {
    const real = await factsOf(client, one.room);
    const declared = await declaredFacts(client, one, logins(one.room));
    differences.push(...differencesOf(one.room, real, declared), ...unwalled(one, real));
  }
  const schemas = walls.map(({ room }) => ({ room, login: logins(room) }));
  differences.push(
    ...(await loginDifferences(client, schemas)),
    ...(await outsideDifferences(client, schemas)),
  );
  return differences;
};
