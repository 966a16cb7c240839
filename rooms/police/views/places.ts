import { z } from "zod";
import { defineView } from "../../../kernel/act.ts";
import { ok } from "../../../kernel/refusal.ts";
import { sectors } from "../../../kernel/sectors.ts";
import { listPlaces } from "../store.ts";
import { placeKinds } from "../words.ts";

/** Every place followed, open ones first. */
export const places = defineView({
  room: "police",
  name: "places",
  roles: ["officer"],
  title: { fr: "Lieux suivis", en: "Places followed" },
  query: z.strictObject({}),
  columns: [
    { key: "label", label: { fr: "Repère", en: "Landmark" }, kind: "text" },
    { key: "kind", label: { fr: "Nature", en: "Kind" }, kind: "text", options: placeKinds },
    { key: "sector", label: { fr: "Secteur", en: "Sector" }, kind: "text", options: sectors },
    { key: "opened_on", label: { fr: "Suivi depuis", en: "Followed since" }, kind: "day" },
    { key: "closed_on", label: { fr: "Clos le", en: "Closed on" }, kind: "day" },
  ],
  run: async (tx) => ok(await listPlaces(tx)),
});
