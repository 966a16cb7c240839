import { z } from "zod";
import { defineAct } from "../../../../kernel/act.ts";
import { id, version } from "../../../../kernel/parse/fields.ts";
import { timeOfDay } from "../../../../kernel/parse/time.ts";
import { refuse } from "../../../../kernel/refusal.ts";
import { lifecycle } from "../../lifecycle.ts";
import { refuseHours } from "../../rules/check-hours.ts";
import { roundFor, settle } from "../settle.ts";

/** Declares that a round went out, with its real hours. */
export const holdRound = defineAct({
  room: "street",
  name: "hold-round",
  roles: lifecycle.hold.by,
  title: { fr: "Déclarer une maraude tenue", en: "Declare a round held" },
  input: z.strictObject({
    round: id({ label: { fr: "Maraude", en: "Round" }, from: "rounds" }),
    started: timeOfDay({ label: { fr: "Heure réelle de départ", en: "Real start" } }),
    ended: timeOfDay({
      label: { fr: "Heure réelle de fin", en: "Real end" },
      hint: {
        fr: "Une fin avant le départ est après minuit",
        en: "An end before the start is after midnight",
      },
    }),
    version: version(),
  }),
  run: async (tx, input) => {
    const round = await roundFor(tx, input.round, "hold");
    if (!round.ok) return round;
    const refusal = refuseHours(input.started, input.ended, "ended");
    if (refusal) return refusal;
    if (round.value.day > tx.today)
      return refuse({
        kind: "wrong-state",
        say: {
          fr: `Cette maraude est prévue le ${round.value.day}. Déclarez-la tenue ce jour-là, une fois finie.`,
          en: `This round is planned on ${round.value.day}. Declare it held that day, once it is over.`,
        },
      });
    return settle(tx, "hold-round", round.value, input, {
      state: "held",
      started: input.started,
      ended: input.ended,
    });
  },
});
