import { defineView } from "../../../kernel/act.ts";
import { periodOf, periodQuery } from "../../../kernel/parse/period.ts";
import { ok } from "../../../kernel/refusal.ts";
import { stayState } from "../lifecycle.ts";
import { nightsSlept } from "../rules/nights-slept.ts";
import { listStays } from "../store/stays.ts";
import { destinations, exitReasons, stayStates } from "../words.ts";

/** The stays that touch a period. A stay is told by its site and dates; the person's key is not shown. */
export const stays = defineView({
  room: "shelter",
  name: "stays",
  roles: ["desk", "operator"],
  title: { fr: "Séjours", en: "Stays" },
  query: periodQuery(),
  columns: [
    { key: "name", label: { fr: "Site", en: "Site" }, kind: "text" },
    { key: "entered_on", label: { fr: "Arrivée", en: "Arrival" }, kind: "day" },
    { key: "nights", label: { fr: "Nuits", en: "Nights" }, kind: "number" },
    { key: "ready_since", label: { fr: "Prête depuis", en: "Ready since" }, kind: "day" },
    { key: "left_on", label: { fr: "Sortie", en: "Exit" }, kind: "day" },
    {
      key: "exit_destination",
      label: { fr: "Destination", en: "Destination" },
      kind: "text",
      options: destinations,
    },
    { key: "exit_reason", label: { fr: "Motif", en: "Reason" }, kind: "text", options: exitReasons },
    { key: "state", label: { fr: "État", en: "State" }, kind: "state", options: stayStates },
  ],
  run: async (tx, query) =>
    ok(
      (await listStays(tx, periodOf(query, tx.today))).map((stay) => ({
        ...stay,
        stay: stay.id,
        label: `${stay.code} · ${stay.entered_on} · ${stay.id.slice(0, 4)}`,
        state: stayState(stay),
        nights: nightsSlept(stay, tx.today),
      })),
    ),
});
