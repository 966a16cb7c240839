import { z } from "zod";
import { defineView, type View } from "../act.ts";
import { type Measure, measureWords } from "../counts.ts";
import { ok } from "../refusal.ts";
import { areas } from "../sectors.ts";
import type { RoomName } from "../words.ts";
import { listDeclared } from "./store.ts";

/** The counts that a room's partners declared, with those they replaced. */
export const declaredView = (room: RoomName, roles: readonly string[], measures: readonly Measure[]): View =>
  defineView({
    room,
    name: "declared-counts",
    roles,
    title: { fr: "Comptes déclarés", en: "Declared counts" },
    query: z.strictObject({}),
    columns: [
      {
        key: "measure",
        label: { fr: "Mesure", en: "Measure" },
        kind: "text",
        options: measureWords(measures),
      },
      { key: "period_from", label: { fr: "Du", en: "From" }, kind: "day" },
      { key: "period_to", label: { fr: "Avant le", en: "Before" }, kind: "day" },
      { key: "area", label: { fr: "Lieu", en: "Area" }, kind: "text", options: areas },
      { key: "value", label: { fr: "Valeur", en: "Value" }, kind: "number" },
      { key: "source", label: { fr: "Source", en: "Source" }, kind: "text" },
      { key: "declared_at", label: { fr: "Déclaré", en: "Declared" }, kind: "instant" },
      { key: "replaced_at", label: { fr: "Remplacé", en: "Replaced" }, kind: "instant" },
    ],
    run: async (tx) => ok(await listDeclared(tx)),
  });
