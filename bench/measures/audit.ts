/** What an audit line and a committed act cost beside a committed insert without walls. */

import { randomUUID } from "node:crypto";
import { withClient } from "../../apps/launch/cluster/admin.ts";
import { dayInParis } from "../../kernel/dates.ts";
import { ok } from "../../kernel/refusal.ts";
import { runAct } from "../../kernel/run/run-act.ts";
import { police } from "../../rooms/police/index.ts";
import { accepted } from "../../testing/expect.ts";
import { mandateFor } from "../../testing/mandates.ts";
import { actNamed } from "../../testing/rooms/named.ts";
import type { Measure } from "../measure.ts";
import { inTurn, sideBySide } from "../samples.ts";

const times = 500;

export const audit: Measure = {
  name: "audit",
  async *run(ground) {
    const { house, admin } = await ground.empty();
    const room = house.room("police");
    const officer = mandateFor("police", "officer");
    const silent = () => room.transact(officer, async () => ok(null));
    const traced = () =>
      room.transact(officer, async (tx) => {
        tx.audit({ act: "bench", subject: "bench" });
        return ok(null);
      });
    const record = actNamed(police, "record-kitchen");
    const act = async () => {
      const input = { day: dayInParis(new Date()), sector: "stalingrad" };
      accepted(await runAct(room, officer, record, input, randomUUID()));
    };
    await inTurn(100, traced);
    const [withLine = [], without = []] = await sideBySide(times, traced, silent);
    const added = withLine.map((value, place) => Math.max(0, value - (without[place] ?? 0)));
    yield {
      bench: "audit line, commit to disk included",
      unit: "ms",
      values: added,
      against: { name: "role transaction without a line", values: without },
    };
    const [acts = [], inserts = []] = await withClient(admin, async (client) => {
      await client.query("create table if not exists public.bench (id uuid primary key)");
      const insert = () => client.query("insert into public.bench values (gen_random_uuid())");
      await inTurn(50, insert);
      return sideBySide(times, act, insert);
    });
    yield { bench: "committed insert without walls", unit: "ms", values: inserts };
    yield {
      bench: "act record-kitchen, in the process",
      unit: "ms",
      values: acts,
      against: { name: "committed insert without walls", values: inserts },
    };
  },
};
