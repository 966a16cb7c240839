import { z } from "zod";
import { defineAct } from "../../../../kernel/act.ts";
import { addDays, daysOf } from "../../../../kernel/dates.ts";
import { choice, day, sector } from "../../../../kernel/parse/fields.ts";
import { ok, refuseField } from "../../../../kernel/refusal.ts";
import { followedSince } from "../../rules/followed.ts";
import { addSector, linesOf } from "../../store/sectors.ts";
import { cells } from "../../words.ts";

/** A cell starts to follow a sector. */
export const followSector = defineAct({
  room: "court",
  name: "follow-sector",
  roles: ["cell"],
  title: { fr: "Suivre un secteur", en: "Follow a sector" },
  input: z.strictObject({
    cell: choice({ label: { fr: "Cellule", en: "Cell" }, options: cells }),
    sector: sector(),
    followed_from: day({
      label: { fr: "Suivi à partir du", en: "Followed from" },
      latest: "today",
      earliest: "2018-01-01",
    }),
  }),
  run: async (tx, input) => {
    const lines = await linesOf(tx, input.cell, input.sector);
    const overlapping = followedSince(lines, input.followed_from);
    if (overlapping)
      return refuseField("followed_from", {
        fr: `Suivi à partir du : la cellule suit déjà ce secteur depuis le ${overlapping.followed_from}${overlapping.followed_to ? ` et jusqu'au ${overlapping.followed_to}` : ""}. Choisissez un autre secteur ou une autre date.`,
        en: `Followed from: the cell already follows this sector from ${overlapping.followed_from}${overlapping.followed_to ? ` until ${overlapping.followed_to}` : " on"}. Choose another sector or another date.`,
      });
    const id = tx.newId();
    await addSector(tx, { id, ...input });
    tx.touch(...daysOf({ from: input.followed_from, to: addDays(tx.today, 1) }));
    tx.audit({ act: "follow-sector", subject: `cell sector ${id}`, detail: input });
    return ok({ id });
  },
});
