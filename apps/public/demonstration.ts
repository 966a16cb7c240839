/** Whether the pages must say that the data are fictional. */
import { serviceMandate } from "../../kernel/claim.ts";
import { isDemonstration } from "../../kernel/postgres/instance.ts";
import { ok } from "../../kernel/refusal.ts";
import type { OpenHouse } from "../house/open.ts";

/** What the gate says of its instance; true when it does not answer. */
export const demonstrationOf = async (house: OpenHouse): Promise<boolean> => {
  const read = await house
    .room("gate")
    .transact(serviceMandate("gate", "public"), async (tx) => ok(await isDemonstration(tx)));
  return !read.ok || read.value;
};
