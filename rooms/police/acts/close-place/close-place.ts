import { z } from "zod";
import { defineAct } from "../../../../kernel/act.ts";
import { day, id, version } from "../../../../kernel/parse/fields.ts";
import { ok, refuse, refuseField, refuseMissing, refuseStale } from "../../../../kernel/refusal.ts";
import { lifecycle, mayMove } from "../../lifecycle.ts";
import { findPlace, closePlace as mark } from "../../store.ts";

/** Stops following a place that is no longer used. */
export const closePlace = defineAct({
  room: "police",
  name: "close-place",
  roles: lifecycle.close.by,
  title: { fr: "Clore le suivi d'un lieu", en: "Stop following a place" },
  fromRecord: true,
  input: z.strictObject({
    place: id({ label: { fr: "Lieu", en: "Place" }, from: "places" }),
    closed_on: day({ label: { fr: "Clos le", en: "Closed on" }, latest: "today" }),
    version: version(),
  }),
  run: async (tx, input) => {
    const place = await findPlace(tx, input.place);
    if (!place) return refuseMissing({ fr: "ce lieu", en: "this place" });
    if (!mayMove("close", place.closed_on ? "closed" : "open"))
      return refuse({
        kind: "wrong-state",
        say: {
          fr: `Le suivi de ce lieu est clos depuis le ${place.closed_on}.`,
          en: `This place has been closed since ${place.closed_on}.`,
        },
      });
    if (input.closed_on < place.opened_on)
      return refuseField("closed_on", {
        fr: `Clos le : la clôture vient avant le début du suivi (${place.opened_on}). Choisissez une date plus tardive.`,
        en: `Closed on: closing comes before the start (${place.opened_on}). Choose a later date.`,
      });
    if ((await mark(tx, place.id, input.version, input.closed_on)) === 0) return refuseStale(input, place);
    tx.touch(input.closed_on, tx.today);
    tx.audit({ act: "close-place", subject: `place ${place.id}` });
    return ok({ id: place.id });
  },
});
