/** Everything that is asked of one PostgreSQL: the comparison, the attacks, the comparison again, and the planted holes. */
import { compareWalls, type Logins } from "../matrix/compare.ts";
import type { Difference } from "../matrix/difference.ts";
import { type Caught, catchPlanted } from "./planted/catch.ts";
import { plantHouse, type Report, runAttacks, type Target } from "./run.ts";

/** What a server answered. `left`: differences that the attacks left behind. */
export type ServerReport = {
  readonly version: string;
  readonly differences: readonly Difference[];
  readonly attacks: Report;
  readonly left: readonly Difference[];
  readonly caught: readonly Caught[];
};

/** How far a run is: a room attacked, or a planted hole tried. */
export type Progress = {
  readonly onRoom?: (room: string, report: Report) => void;
  readonly onHole?: (caught: Caught) => void;
};

/** Asks everything of the server of a scratch house. `holes` false leaves the planted holes out. */
export const askServer = async (
  target: Target,
  logins: Logins,
  progress: Progress = {},
  holes = true,
): Promise<ServerReport> => {
  const compare = () => target.asAdmin((client) => compareWalls(client, target.walls, logins));
  const version = await target.asAdmin(
    async (client) =>
      (await client.query<{ server_version: string }>("show server_version")).rows[0]?.server_version ?? "",
  );
  const differences = await compare();
  const planted = await plantHouse(target);
  const attacks = await runAttacks(target, planted, progress.onRoom);
  const left = await compare();
  const caught = holes ? await catchPlanted(target, planted, logins, progress.onHole) : [];
  return { version, differences, attacks, left, caught };
};
