/** Reviews made through the instance's own addresses: one that waits for visas, one that is frozen. */
import assert from "node:assert/strict";
import { type Agent, agentOf } from "./agent.ts";
import type { CityServer } from "./city-server.ts";

/** The accounts that give visas in steering, one for each producer of figures. */
export const visaAccounts = ["coordination", "ville", "ars", "police", "parquet", "psychologue"] as const;

type Shown = {
  readonly review: { readonly version: number };
  readonly figures: readonly { key: string; included: boolean; canVisa: boolean; visa: unknown }[];
};

const sent = async (agent: Agent, act: string, body: unknown): Promise<unknown> => {
  const { status, body: answer, text } = await agent.post(`/api/steering/${act}`, body);
  assert.equal(status, 200, `${act}: ${text.slice(0, 300)}`);
  return (answer as { value: unknown }).value;
};

const shownTo = async (agent: Agent, id: string): Promise<Shown> =>
  (await agent.get(`/api/steering/review?id=${id}`)).body as Shown;

/** Opens a review for a day; gives its identifier. */
export const openReview = async (server: CityServer, on: string): Promise<string> => {
  const coordinator = await agentOf(server, "coordination");
  return ((await sent(coordinator, "open-review", { on })) as { id: string }).id;
};

/** Opens a review, gives every visa from its own producer's desk, and freezes it; gives its identifier. */
export const frozenReview = async (server: CityServer, on: string): Promise<string> => {
  const review = await openReview(server, on);
  for (const login of visaAccounts) {
    const agent = await agentOf(server, login, "steering");
    const { figures } = await shownTo(agent, review);
    for (const { key } of figures.filter((one) => one.included && one.canVisa && one.visa === null))
      await sent(agent, "give-visa", { review, figure: key });
  }
  const coordinator = await agentOf(server, "coordination");
  const { version } = (await shownTo(coordinator, review)).review;
  await sent(coordinator, "freeze-review", { review, version });
  return review;
};
