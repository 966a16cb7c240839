import { z } from "zod";
import { defineView } from "../../../kernel/act.ts";
import { ok } from "../../../kernel/refusal.ts";
import { unitState } from "../lifecycle.ts";
import { listUnits } from "../store/units.ts";
import { unitKinds, unitStates } from "../words.ts";

/** Every care unit, with its state today. */
export const units = defineView({
  room: "care",
  name: "units",
  roles: ["psychologist", "unit", "referent"],
  title: { fr: "Unités de soin", en: "Care units" },
  query: z.strictObject({}),
  columns: [
    { key: "code", label: { fr: "Code", en: "Code" }, kind: "text" },
    { key: "name", label: { fr: "Nom", en: "Name" }, kind: "text" },
    { key: "kind", label: { fr: "Nature", en: "Kind" }, kind: "text", options: unitKinds },
    { key: "state", label: { fr: "État", en: "State" }, kind: "state", options: unitStates },
    { key: "announced_on", label: { fr: "Annoncée le", en: "Announced on" }, kind: "day" },
    { key: "opened_on", label: { fr: "Ouverture", en: "Opening" }, kind: "day" },
    { key: "closed_on", label: { fr: "Fermeture", en: "Closing" }, kind: "day" },
    { key: "beds", label: { fr: "Lits", en: "Beds" }, kind: "number" },
  ],
  run: async (tx) =>
    ok(
      (await listUnits(tx)).map((unit) => ({
        ...unit,
        id: unit.site_id,
        unit: unit.site_id,
        label: unit.name,
        state: unitState(unit, tx.today),
      })),
    ),
});
