import { z } from "zod";
import { defineAct } from "../../../../kernel/act.ts";
import { refuseLater } from "../../../../kernel/parse/day-order.ts";
import { day, whole } from "../../../../kernel/parse/fields.ts";
import { ok, refuseField, refuseStale } from "../../../../kernel/refusal.ts";
import { lifecycle } from "../../lifecycle.ts";
import { refuseOutOfService } from "../../rules/days.ts";
import { isStale } from "../../rules/edition.ts";
import { addPassages, changePassages, findPassages } from "../../store/passages.ts";
import { seenVersion, siteField } from "../fields.ts";
import { siteFor } from "../site-for.ts";

const dayLabel = { fr: "Jour", en: "Day" };

/** Sets the number of passages of a site on a day. Passages, not persons: nobody is identified. */
export const recordPassages = defineAct({
  room: "reception",
  name: "record-passages",
  roles: lifecycle["record-passages"].by,
  title: { fr: "Enregistrer les passages d'un jour", en: "Record the passages of a day" },
  preview: {
    fr: "Le pilotage recevra le nombre de passages par centre et par jour, rien d'autre.",
    en: "Steering will receive the number of passages by site and day, nothing else.",
  },
  input: z.strictObject({
    site: siteField(),
    day: day({ label: dayLabel, earliest: "2018-01-01" }),
    count: whole({
      label: { fr: "Passages", en: "Passages" },
      hint: {
        fr: "Une personne qui vient deux fois compte deux passages",
        en: "A person who comes twice counts as two passages",
      },
      max: 5000,
    }),
    women: whole({
      label: { fr: "dont femmes", en: "of which women" },
      hint: { fr: "Laissez vide si ce n'est pas compté", en: "Leave empty if not counted" },
      max: 5000,
    }).optional(),
    version: seenVersion(),
  }),
  run: async (tx, input) => {
    const found = await siteFor(tx, input.site, "record-passages");
    if (!found.ok) return found;
    const site = found.value;
    const refusal = refuseLater("day", dayLabel, input.day, tx.today) ?? refuseOutOfService(site, input.day);
    if (refusal) return refusal;
    if (input.women !== undefined && input.women > input.count)
      return refuseField("women", {
        fr: `dont femmes : indiquez au plus ${input.count}, le nombre de passages.`,
        en: `of which women: enter at most ${input.count}, the number of passages.`,
      });
    const count = { count: input.count, women: input.women ?? null };
    const known = await findPassages(tx, site.site_id, input.day);
    if (isStale(input.version, known)) return refuseStale(input, known ?? null);
    if (!known) await addPassages(tx, site, input.day, count);
    else if ((await changePassages(tx, known, known.version, count)) === 0) return refuseStale(input, known);
    tx.touch(input.day);
    tx.audit({
      act: "record-passages",
      subject: `site ${site.site_id}`,
      detail: { day: input.day, ...count },
    });
    return ok({ id: site.site_id });
  },
});
