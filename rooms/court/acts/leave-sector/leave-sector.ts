import { z } from "zod";
import { defineAct } from "../../../../kernel/act.ts";
import { addDays, daysOf } from "../../../../kernel/dates.ts";
import { day, id, version } from "../../../../kernel/parse/fields.ts";
import { ok, refuse, refuseField, refuseMissing, refuseStale } from "../../../../kernel/refusal.ts";
import { findSector, leave } from "../../store/sectors.ts";

/** A cell stops following a sector: the day given is the first one without it. */
export const leaveSector = defineAct({
  room: "court",
  name: "leave-sector",
  roles: ["cell"],
  title: { fr: "Ne plus suivre ce secteur", en: "Stop following this sector" },
  fromRecord: true,
  input: z.strictObject({
    followed: id({ label: { fr: "Secteur suivi", en: "Sector followed" }, from: "sectors-followed" }),
    followed_to: day({
      label: { fr: "Plus suivi à partir du", en: "No longer followed from" },
      latest: "today",
      earliest: "2018-01-01",
    }),
    version: version(),
  }),
  run: async (tx, input) => {
    const line = await findSector(tx, input.followed);
    if (!line) return refuseMissing({ fr: "ce suivi de secteur", en: "this sector" });
    if (line.followed_to)
      return refuse({
        kind: "wrong-state",
        say: {
          fr: `Ce secteur n'est plus suivi depuis le ${line.followed_to}. Pour le reprendre, choisissez « Suivre un secteur ».`,
          en: `This sector has not been followed since ${line.followed_to}. To take it up again, choose "Follow a sector".`,
        },
      });
    if (input.followed_to < line.followed_from)
      return refuseField("followed_to", {
        fr: `Plus suivi à partir du : cette date vient avant le début (${line.followed_from}). Choisissez une date plus tardive.`,
        en: `No longer followed from: this date comes before the start (${line.followed_from}). Choose a later date.`,
      });
    if ((await leave(tx, line.id, input.version, input.followed_to)) === 0) return refuseStale(input, line);
    tx.touch(...daysOf({ from: input.followed_to, to: addDays(tx.today, 1) }));
    tx.audit({
      act: "leave-sector",
      subject: `cell sector ${line.id}`,
      detail: { followed_to: input.followed_to },
    });
    return ok({ id: line.id });
  },
});
