/** Which server holds which room: one for all, unless `TRAME_DATABASE_URL_<ROOM>` moves one. */
import { ok, type Result } from "../../kernel/refusal.ts";
import type { AdminSettings } from "./cluster/admin.ts";
import { checkServer } from "./server.ts";
import { readServerUrl } from "./server-url.ts";

const prefix = "TRAME_DATABASE_URL_";

/** Reads and checks the address of every moved room; gives the administrator's settings for a room's name. */
export const roomServers = async (
  main: AdminSettings,
  env: NodeJS.ProcessEnv,
): Promise<Result<(room: string) => AdminSettings>> => {
  const moved = new Map<string, AdminSettings>();
  for (const [name, url] of Object.entries(env)) {
    if (!name.startsWith(prefix) || !url) continue;
    const read = readServerUrl(url);
    const checked = read.ok ? await checkServer(read.value) : read;
    if (!checked.ok) return checked;
    moved.set(name.slice(prefix.length).toLowerCase(), checked.value);
  }
  return ok((room) => moved.get(room) ?? main);
};
