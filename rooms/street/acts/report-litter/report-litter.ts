import { z } from "zod";
import { defineAct } from "../../../../kernel/act.ts";
import { refuseLater } from "../../../../kernel/parse/day-order.ts";
import { choice, day, sector, text, whole } from "../../../../kernel/parse/fields.ts";
import { ok } from "../../../../kernel/refusal.ts";
import { refuseSpot } from "../../rules/public-spot.ts";
import { addLitter } from "../../store/litter.ts";
import { litterKinds } from "../../words.ts";

const seenOn = { fr: "Vu le", en: "Seen on" };

/** Reports litter or drug-use material to those who clean public space. */
export const reportLitter = defineAct({
  room: "street",
  name: "report-litter",
  roles: ["outreach", "coordinator"],
  title: { fr: "Signaler des déchets à ramasser", en: "Report litter to collect" },
  preview: {
    fr: "L'espace public recevra le jour, le secteur, le lieu, la nature et le nombre ; ni l'équipe, ni aucune personne.",
    en: "Public space will receive the day, sector, spot, kind and count; neither the team nor any person.",
  },
  input: z.strictObject({
    day: day({ label: seenOn, earliest: "2018-01-01" }),
    sector: sector(),
    spot: text({
      label: { fr: "Lieu public", en: "Public spot" },
      hint: {
        fr: "L'endroit où ramasser ; jamais une personne ni un domicile",
        en: "Where to collect; never a person or a home",
      },
    }),
    kind: choice({ label: { fr: "Nature", en: "Kind" }, options: litterKinds }),
    count: whole({ label: { fr: "Nombre, à peu près", en: "Count, roughly" }, min: 1, max: 10_000 }),
  }),
  run: async (tx, input) => {
    const refusal = refuseLater("day", seenOn, input.day, tx.today) ?? refuseSpot(input.spot);
    if (refusal) return refusal;
    const litter = { id: tx.newId(), ...input };
    await addLitter(tx, litter);
    tx.send("street-to-ground.litter", litter);
    tx.audit({
      act: "report-litter",
      subject: `litter ${litter.id}`,
      detail: { sector: input.sector, kind: input.kind },
    });
    return ok({ id: litter.id });
  },
});
