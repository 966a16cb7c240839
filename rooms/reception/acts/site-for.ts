/** The site that an act is about, if the mandate reaches it and its state allows the act. */
import { ok, type Result, refuse, refuseMissing } from "../../../kernel/refusal.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";
import { type Move, mayMove, stateOf } from "../lifecycle.ts";
import { findSite, type Site } from "../store/sites.ts";

/** The site, or why it cannot be worked with. */
export const siteFor = async (tx: RoomTransaction, id: string, move: Move): Promise<Result<Site>> => {
  const site = await findSite(tx, id);
  if (!site) return refuseMissing({ fr: "ce centre", en: "this site" });
  if (mayMove(move, stateOf(site, tx.today))) return ok(site);
  return refuse({
    kind: "wrong-state",
    say: {
      fr: `La fermeture de ce centre est déjà enregistrée au ${site.closed_on}. Choisissez un centre en service.`,
      en: `The closing of this site is already recorded for ${site.closed_on}. Choose a site in service.`,
    },
  });
};
