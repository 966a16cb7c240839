/** The partners of the plan, for tests of the steering room. */
import { serviceMandate } from "../../kernel/claim.ts";
import { namedId } from "../../kernel/ids.ts";
import { ok } from "../../kernel/refusal.ts";
import { agencies, agencyId, loadPartners } from "../../rooms/steering/demo.ts";
import { accepted } from "../expect.ts";
import type { TestHouse } from "../house.ts";

/** Makes the partners known to a house. */
export const knowPartners = async (house: TestHouse): Promise<void> => {
  const rows = agencies.map((one) => ({
    id: agencyId(one.code),
    code: one.code,
    kind: one.kind,
    name_fr: one.name.fr,
    name_en: one.name.en,
    short: one.short,
    membership: namedId(`membership ${one.code}`),
    member_from: one.memberFrom,
    member_to: one.memberTo,
  }));
  accepted(
    await house
      .room("steering")
      .transact(serviceMandate("steering", "loader"), async (tx) => ok(await loadPartners(tx, rows))),
  );
};
