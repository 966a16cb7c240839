import { z } from "zod";
import { defineAct } from "../../../../kernel/act.ts";
import { choice, day, sector, text } from "../../../../kernel/parse/fields.ts";
import { ok } from "../../../../kernel/refusal.ts";
import { addPlace } from "../../store.ts";
import { placeKinds } from "../../words.ts";

/** Starts to follow a dealing point or a consumption place. */
export const followPlace = defineAct({
  room: "police",
  name: "follow-place",
  roles: ["officer"],
  title: { fr: "Suivre un lieu", en: "Follow a place" },
  input: z.strictObject({
    kind: choice({ label: { fr: "Nature du lieu", en: "Kind of place" }, options: placeKinds }),
    label: text({
      label: { fr: "Repère", en: "Landmark" },
      hint: {
        fr: "Un lieu public, jamais une personne ni un domicile",
        en: "A public place, never a person or a home",
      },
    }),
    sector: sector(),
    opened_on: day({
      label: { fr: "Suivi depuis le", en: "Followed since" },
      latest: "today",
      earliest: "2018-01-01",
    }),
  }),
  run: async (tx, input) => {
    const id = tx.newId();
    await addPlace(tx, { id, ...input });
    tx.touch(input.opened_on, tx.today);
    tx.audit({
      act: "follow-place",
      subject: `place ${id}`,
      detail: { kind: input.kind, sector: input.sector },
    });
    return ok({ id });
  },
});
