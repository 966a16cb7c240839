import { z } from "zod";
import { defineAct } from "../../../../kernel/act.ts";
import { id, version } from "../../../../kernel/parse/fields.ts";
import { lifecycle } from "../../lifecycle.ts";
import { roundFor, settle } from "../settle.ts";

/** Withdraws a round entered by mistake: it stays readable, and counts nowhere. */
export const withdrawRound = defineAct({
  room: "street",
  name: "withdraw-round",
  roles: lifecycle.withdraw.by,
  title: { fr: "Retirer du compte une maraude saisie par erreur", en: "Withdraw a round entered by mistake" },
  fromRecord: true,
  input: z.strictObject({
    round: id({ label: { fr: "Maraude", en: "Round" }, from: "rounds" }),
    version: version(),
  }),
  run: async (tx, input) => {
    const round = await roundFor(tx, input.round, "withdraw");
    if (!round.ok) return round;
    return settle(tx, "withdraw-round", round.value, input, { state: "withdrawn" });
  },
});
