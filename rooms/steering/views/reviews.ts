import { z } from "zod";
import { defineView } from "../../../kernel/act.ts";
import { ok } from "../../../kernel/refusal.ts";
import { listReviews } from "../store.ts";

/** Every review, open or frozen. */
export const reviews = defineView({
  room: "steering",
  name: "reviews",
  roles: ["coordinator", "pilot", "producer", "auditor"],
  title: { fr: "Points d'étape", en: "Reviews" },
  query: z.strictObject({}),
  ownScreen: true,
  columns: [
    { key: "held_on", label: { fr: "Date", en: "Date" }, kind: "day" },
    { key: "title", label: { fr: "Titre", en: "Title" }, kind: "text" },
    { key: "state", label: { fr: "État", en: "State" }, kind: "state" },
    { key: "frozen_at", label: { fr: "Figé", en: "Frozen" }, kind: "instant" },
  ],
  run: async (tx) => ok((await listReviews(tx)).map((row) => ({ ...row, on: row.held_on }))),
});
