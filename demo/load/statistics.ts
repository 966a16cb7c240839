/**
 * Tells PostgreSQL how much it holds now, so that it plans queries for the city and not for empty tables. Its commit
 * waits for the disk, and so brings everything that was loaded before it there.
 */
import pg from "pg";
import type { HouseSettings } from "../../apps/house/migrate.ts";
import { allWalls } from "../../walls/all.ts";

/** Runs `analyze` once on each server of the house. */
export const refreshStatistics = async (settings: HouseSettings): Promise<void> => {
  const servers = new Map(allWalls.map(({ room }) => [JSON.stringify(settings.admin(room)), room]));
  for (const room of servers.values()) {
    const client = new pg.Client(settings.admin(room));
    await client.connect();
    try {
      await client.query("analyze");
    } finally {
      await client.end();
    }
  }
};
