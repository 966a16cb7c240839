import { z } from "zod";
import { defineAct } from "../../../../kernel/act.ts";
import { choice, id, version } from "../../../../kernel/parse/fields.ts";
import { lifecycle } from "../../lifecycle.ts";
import { cancelReasons } from "../../words.ts";
import { roundFor, settle } from "../settle.ts";

/** Cancels a planned round, with a reason: it stays among the planned ones. */
export const cancelRound = defineAct({
  room: "street",
  name: "cancel-round",
  roles: lifecycle.cancel.by,
  title: { fr: "Annuler une maraude prévue", en: "Cancel a planned round" },
  explain: {
    fr: "La maraude reste comptée parmi les prévues ; le motif explique l'écart avec les tenues.",
    en: "The round still counts as planned; the reason explains the gap with those held.",
  },
  input: z.strictObject({
    round: id({ label: { fr: "Maraude", en: "Round" }, from: "rounds" }),
    reason: choice({ label: { fr: "Motif", en: "Reason" }, options: cancelReasons }),
    version: version(),
  }),
  run: async (tx, input) => {
    const round = await roundFor(tx, input.round, "cancel");
    if (!round.ok) return round;
    return settle(tx, "cancel-round", round.value, input, {
      state: "cancelled",
      cancel_reason: input.reason,
    });
  },
});
