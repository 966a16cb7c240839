import { z } from "zod";
import { defineAct } from "../../../../kernel/act.ts";
import { choice, day, sector, text } from "../../../../kernel/parse/fields.ts";
import { ok, refuseField } from "../../../../kernel/refusal.ts";
import { holdsOn } from "../../rules/followed.ts";
import { addSession } from "../../store/cells.ts";
import { linesOf } from "../../store/sectors.ts";
import { cells } from "../../words.ts";

/** Records that a cell met. The COCJ meets about a sector that it follows; the GLTD may deal with the whole city. */
export const holdSession = defineAct({
  room: "court",
  name: "hold-session",
  roles: ["cell"],
  title: { fr: "Enregistrer une réunion tenue", en: "Record a session held" },
  input: z.strictObject({
    cell: choice({ label: { fr: "Cellule", en: "Cell" }, options: cells }),
    day: day({ label: { fr: "Tenue le", en: "Held on" }, latest: "today", earliest: "2018-01-01" }),
    sector: sector({
      hint: {
        fr: "Nécessaire pour la COCJ. Vide pour un GLTD sur toute la ville.",
        en: "Needed for the COCJ. Empty for a GLTD about the whole city.",
      },
    }).optional(),
    agenda: text({
      label: { fr: "Objet", en: "Subject" },
      hint: {
        fr: "Des lieux et des sujets, jamais une personne (CSI L132-10-2)",
        en: "Places and subjects, never a person (CSI L132-10-2)",
      },
    }),
  }),
  run: async (tx, { sector: about, ...input }) => {
    if (input.cell === "cocj" && about === undefined)
      return refuseField("sector", {
        fr: "Secteur : la COCJ se réunit sur un secteur. Choisissez-le.",
        en: "Sector: the COCJ meets about a sector. Choose it.",
      });
    if (input.cell === "cocj" && about !== undefined) {
      const lines = await linesOf(tx, "cocj", about);
      if (!lines.some((line) => holdsOn(line, input.day)))
        return refuseField("sector", {
          fr: "Secteur : la COCJ ne suivait pas ce secteur ce jour-là. Enregistrez d'abord « Suivre un secteur », ou changez de secteur.",
          en: 'Sector: the COCJ did not follow this sector on that day. First record "Follow a sector", or change the sector.',
        });
    }
    const id = tx.newId();
    await addSession(tx, { id, ...input, sector: about ?? null });
    tx.touch(input.day);
    tx.audit({
      act: "hold-session",
      subject: `session ${id}`,
      detail: { cell: input.cell, day: input.day, sector: about ?? null },
    });
    return ok({ id });
  },
});
