/** The two functions that run with the owner's rights, fed by hand: what they write must bear the agent of the claim and the doors of the room. */
import type pg from "pg";
import { namedId } from "../../../kernel/ids.ts";
import type { Attack, Attempt, Scene } from "../attack.ts";
import { openUnder } from "../claimed.ts";
import { identifiersOf } from "../plant.ts";
import type { Through } from "../try.ts";

const foreign = identifiersOf("foreign");

const line = (extra: object): string =>
  JSON.stringify([{ at: "2026-05-06T10:00:00Z", act: "forged", subject: "nobody", detail: "{}", ...extra }]);

const message = (door: string): string =>
  JSON.stringify([{ id: namedId(`forged ${door}`), door, body: {}, sentAt: "2026-05-06T10:00:00Z" }]);

const finish = (
  scene: Scene,
  label: string,
  lines: string,
  messages: string,
  more: Partial<Attempt> = {},
): Attempt => ({
  label,
  statements: [`select ${scene.walls.room}.finish($1, $2, '[]')`],
  values: [lines, messages],
  ...more,
});

const forgedLines = async (scene: Scene, client: pg.Client): Promise<Through[]> => {
  await openUnder(client, scene.claimKey, scene.mandate());
  await client.query(`select ${scene.walls.room}.finish($1, '[]', '[]')`, [
    line({
      agent: foreign.agent,
      agent_id: foreign.agent,
      mandate: foreign.agent,
      mandate_id: foreign.agent,
      role: "keeper",
    }),
  ]);
  await client.query("commit");
  const { rows } = await scene.asAdmin((admin) =>
    admin.query<{ agent_id: string; role: string }>(
      `select agent_id, role from ${scene.walls.room}.audit where act = 'forged'`,
    ),
  );
  const mine = scene.mandate();
  const wrong = rows.filter((row) => row.agent_id !== mine.agent || row.role !== mine.role);
  if (rows.length === 0)
    return [{ label: "control", what: "no line was written: the forgery proves nothing" }];
  return wrong.map((row) => ({ label: "an audit line of another agent", what: JSON.stringify(row) }));
};

const loaderElsewhere = async (scene: Scene, client: pg.Client): Promise<Through[]> => {
  const say = (demonstration: boolean) =>
    scene.asAdmin((admin) =>
      admin.query(`update ${scene.walls.room}.instance set demonstration = $1`, [demonstration]),
    );
  await say(false);
  const through: Through[] = [];
  try {
    await openUnder(client, scene.claimKey, { ...scene.mandate(), role: "loader" });
    await client.query(`select * from ${scene.walls.room}.command`);
    through.push({ label: "the loader of a real instance", what: "it may read" });
  } catch (error) {
    if ((error as pg.DatabaseError).code !== "42501")
      through.push({ label: "the loader of a real instance", what: String(error) });
  } finally {
    await client.query("rollback");
    await say(true);
  }
  return through;
};

/** Audit lines, messages and rows of the machinery, written by hand. */
export const machinery: Attack = {
  name: "machinery",
  tries: {
    fr: "Forger une ligne du journal au nom d'un autre, un message sur la porte d'une autre pièce, ou charger des données dans une instance réelle",
    en: "Forge an audit line in another's name, a message on the door of another room, or load data into a real instance",
  },
  attempts: (scene) => [
    finish(scene, "finish without a claim", line({}), "[]", { as: null }),
    finish(scene, "a line with hidden separators", line({ subject: "one\u001ftwo" }), "[]", {
      refusals: ["23514"],
    }),
    ...[...scene.accesses.keys()]
      .filter((room) => room !== scene.walls.room)
      .map((room) =>
        finish(scene, `a message on a door of ${room}`, "[]", message(`${room}-to-steering.counts`)),
      ),
    finish(scene, "a message on no door", "[]", message("nowhere")),
  ],
  run: async (scene, client) => ({
    tried: 2,
    holes: [...(await forgedLines(scene, client)), ...(await loaderElsewhere(scene, client))],
  }),
};
