/**
 * A room's own pool, and the only way through it: a transaction that opens with a signed claim and ends with
 * its audit lines and outbox messages. A refusal rolls everything back.
 */
import { type Compilable, CompiledQuery } from "kysely";
import pg from "pg";
import { type ClaimKey, type Mandate, signClaim } from "../claim.ts";
import { dayInParis } from "../dates.ts";
import { type NewId, randomIds } from "../ids.ts";
import { type Result, refuse } from "../refusal.ts";
import type { AuditLine, RoomTransaction } from "../transaction.ts";
import type { SchemaName } from "../words.ts";
import { type Command, findCommand, keepCommand } from "./command.ts";
import { refusalAfterRetries, refusalOf } from "./errors.ts";
import { parsers } from "./types.ts";

/** How a room is reached: its login, its claim key, its clock. */
export type RoomSettings = {
  readonly room: SchemaName;
  readonly connection: pg.PoolConfig;
  readonly claimKey: ClaimKey;
  readonly now?: () => Date;
  readonly newId?: NewId;
  /** Checks a message against the door catalogue; throws on a door that does not exist (a bug). */
  readonly checkMessage?: (door: string, body: unknown) => void;
};

/** A room that is open: transactions under a claim, and nothing else. */
export type OpenRoom = {
  readonly room: SchemaName;
  transact<T>(
    who: Mandate,
    work: (tx: RoomTransaction) => Promise<Result<T>>,
    command?: Command,
  ): Promise<Result<T>>;
  close(): Promise<void>;
  /** The clock of this house. */
  now(): Date;
  readonly pool: pg.Pool;
};

/** A claim outlives its transaction by nothing, and its transaction lasts at most this long (seconds). */
const claimLife = 60;

type Pending = { lines: unknown[]; messages: unknown[]; days: string[] };

/**
 * A session serves one mandate after another: whatever an earlier one left in it (a cursor held open with rows of its
 * agency, a prepared statement, a setting, a channel listened to) is put away first, in the same message.
 */
const opening = `begin isolation level read committed read write;
  reset all; close all; deallocate all; unlisten *;
  select pg_backend_pid() as pid, (extract(epoch from transaction_timestamp()) * 1000000)::bigint::text as tx, extract(epoch from clock_timestamp())::bigint as now`;

const begin = async (client: pg.PoolClient, who: Mandate, key: ClaimKey): Promise<void> => {
  const opened = (await client.query(opening)) as unknown as pg.QueryResult[];
  const row = opened.at(-1)?.rows[0] as { pid: number; tx: string; now: number };
  const claim = signClaim(who, key, { pid: row.pid, transaction: row.tx, expires: row.now + claimLife });
  await client.query("select set_config('trame.claim', $1, true)", [claim]);
};

const transactionOn = (
  client: pg.PoolClient,
  who: Mandate,
  settings: RoomSettings,
  now: Date,
): { tx: RoomTransaction; pending: Pending } => {
  const newId = settings.newId ?? randomIds;
  const pending: Pending = { lines: [], messages: [], days: [] };
  const run = async <T>(query: Compilable<T>): Promise<pg.QueryResult> => {
    const compiled: CompiledQuery = query.compile();
    return client.query(compiled.sql, [...compiled.parameters]);
  };
  const tx: RoomTransaction = {
    room: settings.room,
    who,
    now,
    today: dayInParis(now),
    newId,
    all: async (query) => (await run(query)).rows,
    first: async (query) => (await run(query)).rows[0],
    run: async (query) => (await run(query)).rowCount ?? 0,
    audit: (line: AuditLine) => {
      const detail = line.detail ? JSON.stringify(line.detail) : "{}";
      pending.lines.push({ at: now.toISOString(), act: line.act, subject: line.subject, detail });
    },
    send: (door, body) => {
      settings.checkMessage?.(door, body);
      pending.messages.push({ id: newId(), door, body, sentAt: now.toISOString() });
    },
    touch: (...days) => void pending.days.push(...days),
  };
  return { tx, pending };
};

const finish = async (client: pg.PoolClient, room: SchemaName, pending: Pending): Promise<void> => {
  if (pending.lines.length + pending.messages.length + pending.days.length === 0) return;
  await client.query(`select ${room}.finish($1, $2, $3)`, [
    JSON.stringify(pending.lines),
    JSON.stringify(pending.messages),
    JSON.stringify(pending.days),
  ]);
};

/** Opens a room: a pool of its own login, and the transactions that run on it. */
export const openRoom = (settings: RoomSettings): OpenRoom => {
  const pool = new pg.Pool({ max: 12, ...settings.connection, types: parsers });
  pool.on("error", () => undefined); // an idle connection lost: the next query opens another
  // One lost between two queries of a transaction: the next query is refused, which ends the transaction.
  pool.on("connect", (client) => client.on("error", () => undefined));
  const now = settings.now ?? (() => new Date());

  const attempt = async <T>(
    who: Mandate,
    work: (tx: RoomTransaction) => Promise<Result<T>>,
    command?: Command,
  ) => {
    const client = await pool.connect();
    let broken: Error | undefined;
    try {
      await begin(client, who, settings.claimKey);
      const { tx, pending } = transactionOn(client, who, settings, now());
      if (command) {
        const earlier = await findCommand(client, settings.room, command);
        if (earlier) {
          await client.query("rollback");
          return earlier as Result<T>;
        }
      }
      const result = await work(tx);
      if (!result.ok) {
        await client.query("rollback");
        return result;
      }
      if (command) await keepCommand(client, settings.room, command, who, result.value, now());
      await finish(client, settings.room, pending);
      await client.query("commit");
      return result;
    } catch (error) {
      broken = error as Error;
      await client.query("rollback").then(
        () => (broken = undefined),
        () => undefined,
      );
      throw error;
    } finally {
      client.release(broken);
    }
  };

  return {
    room: settings.room,
    pool,
    close: () => pool.end(),
    now,
    transact: async (who, work, command) => {
      for (let tries = 1; ; tries++) {
        try {
          return await attempt(who, work, command);
        } catch (error) {
          const known = refusalOf(error);
          if (known === "retry" && tries < 4) continue;
          if (known === "retry") return refuse(refusalAfterRetries(error));
          if (known) return refuse(known);
          throw error;
        }
      }
    },
  };
};
