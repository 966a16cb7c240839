import { defineView } from "../../../kernel/act.ts";
import { periodOf, periodQuery } from "../../../kernel/parse/period.ts";
import { ok } from "../../../kernel/refusal.ts";
import { sectors } from "../../../kernel/sectors.ts";
import { listRounds } from "../store/rounds.ts";

/** The mediation rounds of a period. */
export const mediationRounds = defineView({
  room: "ground",
  name: "mediation-rounds",
  roles: ["agent", "mediator"],
  title: { fr: "Tournées de médiation", en: "Mediation rounds" },
  query: periodQuery(),
  columns: [
    { key: "day", label: { fr: "Jour", en: "Day" }, kind: "day" },
    { key: "sector", label: { fr: "Secteur", en: "Sector" }, kind: "text", options: sectors },
    { key: "hours", label: { fr: "Heures", en: "Hours" }, kind: "number" },
  ],
  run: async (tx, query) => ok(await listRounds(tx, periodOf(query, tx.today))),
});
