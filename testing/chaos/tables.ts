/** Reads whole tables as the administrator of the database, whom no wall stops: a verification must see everything. */
import type { Client } from "pg";

/** The identifiers of a table, sorted. */
export const idsOf = async (client: Client, table: string): Promise<string[]> => {
  const { rows } = await client.query<{ id: string }>(`select id from ${table} order by id`);
  return rows.map(({ id }) => id);
};

export type Posted = {
  readonly id: string;
  readonly seq: number | null;
  readonly carried: boolean;
  readonly refused: string | null;
};

/** What a sender holds of a door, in the order of its numbers. */
export const outboxOf = async (client: Client, room: string, door: string): Promise<Posted[]> => {
  const { rows } = await client.query<Posted>(
    `select id, seq::int, carried_at is not null as carried, refused from ${room}.outbox where door = $1 order by seq`,
    [door],
  );
  return rows;
};

/** What a receiver holds of a door, in the order of its numbers. */
export const inboxOf = async (
  client: Client,
  room: string,
  door: string,
): Promise<Omit<Posted, "carried">[]> => {
  const { rows } = await client.query<Omit<Posted, "carried">>(
    `select id, seq::int, refused from ${room}.inbox where door = $1 order by seq`,
    [door],
  );
  return rows;
};

/** How many messages still wait in a room's outbox, and how many days to be counted. */
export const waitingIn = async (client: Client, room: string): Promise<number> => {
  const { rows } = await client.query<{ waiting: number }>(
    `select ((select count(*) from ${room}.outbox where carried_at is null) + (select count(*) from ${room}.touched))::int as waiting`,
  );
  return rows[0]?.waiting ?? 0;
};
