/** Whether the demonstration city stands in a house. A load that was cut short is begun again from nothing. */
import type { OpenHouse } from "../apps/house/open.ts";
import { demonstrationAccounts } from "../gate/index.ts";
import { serviceMandate } from "../kernel/claim.ts";
import { ok } from "../kernel/refusal.ts";
import { listPartners } from "../rooms/steering/demo.ts";

/** `unfinished`: the load began and did not end. The accounts are its first rows, the partners its last. */
export type CityState = "empty" | "unfinished" | "whole";

/** What stands in the house. Throws on an instance that is not a demonstration. */
export const cityState = async (house: OpenHouse): Promise<CityState> => {
  const partners = await house
    .room("steering")
    .transact(serviceMandate("steering", "loader"), async (tx) => ok((await listPartners(tx)).length));
  if (!partners.ok) throw new Error(partners.refusal.say.en);
  if (partners.value > 0) return "whole";
  const accounts = await demonstrationAccounts(house.room("gate"));
  return accounts.ok && accounts.value !== null && accounts.value.length > 0 ? "unfinished" : "empty";
};

/** True when nothing was ever loaded. */
export const isEmpty = async (house: OpenHouse): Promise<boolean> => (await cityState(house)) === "empty";
