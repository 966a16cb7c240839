/** Opens each planted hole in turn and tells whether it was seen. */
import type { Logins } from "../../matrix/compare.ts";
import { compareWalls } from "../../matrix/compare.ts";
import { type Planted, runAttacks, type Target } from "../run.ts";
import { plantedHoles } from "./holes.ts";

/** Whether a hole was seen by the comparison, and by the attack that should go through it (undefined: none can). */
export type Caught = {
  readonly name: string;
  readonly compared: boolean;
  readonly attacked: boolean | undefined;
};

/** True when everything that can see a hole saw it. */
export const wasCaught = ({ compared, attacked }: Caught): boolean => compared && attacked !== false;

/**
 * Opens the holes one by one in a scratch house, and closes them again. Those that cannot be closed come on a copy
 * of what they replace, so the house is thrown away afterwards. `onHole` tells of progress.
 */
export const catchPlanted = async (
  target: Target,
  planted: Planted,
  logins: Logins,
  onHole?: (caught: Caught) => void,
): Promise<Caught[]> => {
  const walls = target.walls.filter(({ room }) => room === "street" || room === "care");
  const attacker: Target = { ...target, attackers: ["street"] };
  const differences = () => target.asAdmin((client) => compareWalls(client, walls, logins));
  const database = await target.asAdmin(
    async (client) =>
      (await client.query<{ name: string }>("select current_database() as name")).rows[0]?.name ?? "",
  );
  const all: Caught[] = [];
  let before = new Set((await differences()).map(({ what }) => what));
  for (const hole of plantedHoles(logins, database)) {
    await target.asAdmin(async (client) => void (await client.query(hole.open.join(";\n"))));
    const during = (await differences()).map(({ what }) => what);
    const compared = during.some((what) => !before.has(what));
    const attacked =
      hole.attack && (await runAttacks(attacker, planted, undefined, [hole.attack])).holes.length > 0;
    await target.asAdmin(async (client) => void (await client.query(hole.close.join(";\n"))));
    if (hole.close.length === 0) before = new Set(during);
    all.push({ name: hole.name, compared, attacked });
    onHole?.({ name: hole.name, compared, attacked });
  }
  return all;
};
