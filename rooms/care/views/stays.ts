import { defineView } from "../../../kernel/act.ts";
import { periodOf, periodQuery } from "../../../kernel/parse/period.ts";
import { ok } from "../../../kernel/refusal.ts";
import { stayState } from "../lifecycle.ts";
import { listStays } from "../store/stays.ts";
import { stayStates } from "../words.ts";

/** The stays that touch a period, told by unit and dates; the person's key is not shown. */
export const stays = defineView({
  room: "care",
  name: "stays",
  roles: ["unit"],
  title: { fr: "Séjours", en: "Stays" },
  query: periodQuery(),
  columns: [
    { key: "name", label: { fr: "Unité", en: "Unit" }, kind: "text" },
    { key: "entered_on", label: { fr: "Admission", en: "Admission" }, kind: "day" },
    { key: "left_on", label: { fr: "Sortie", en: "Discharge" }, kind: "day" },
    { key: "relay_on", label: { fr: "Relais", en: "Relay" }, kind: "day" },
    { key: "state", label: { fr: "État", en: "State" }, kind: "state", options: stayStates },
  ],
  run: async (tx, query) =>
    ok(
      (await listStays(tx, periodOf(query, tx.today))).map((stay) => ({
        ...stay,
        stay: stay.id,
        label: `${stay.code} · ${stay.entered_on} · ${stay.id.slice(0, 4)}`,
        state: stayState(stay),
      })),
    ),
});
