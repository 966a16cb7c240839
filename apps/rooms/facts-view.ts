/** What a room counts from its own facts, made afresh: where the trace of a figure leads, for whoever holds a mandate there. */
import { z } from "zod";
import { rowsFor } from "../../doors/count.ts";
import type { CountingRoom } from "../../doors/counts-door.ts";
import { defineView, type View } from "../../kernel/act.ts";
import { grainWords, measureWords } from "../../kernel/counts.ts";
import { choice } from "../../kernel/parse/fields.ts";
import { inOrder, periodDays, periodOf } from "../../kernel/parse/period.ts";
import { ok } from "../../kernel/refusal.ts";
import { areas } from "../../kernel/sectors.ts";

/** The view `facts` of a room that counts. */
export const factsView = (counting: CountingRoom, roles: readonly string[]): View =>
  defineView({
    room: counting.room,
    name: "facts",
    roles,
    title: { fr: "Comptes refaits depuis les faits", en: "Counts made afresh from the facts" },
    query: inOrder(
      z.strictObject({
        measure: choice({
          label: { fr: "Mesure", en: "Measure" },
          options: measureWords(counting.measures),
        }).optional(),
        ...periodDays(),
      }),
    ),
    columns: [
      {
        key: "measure",
        label: { fr: "Mesure", en: "Measure" },
        kind: "text",
        options: measureWords(counting.measures),
      },
      { key: "grain", label: { fr: "Pas", en: "Step" }, kind: "text", options: grainWords },
      { key: "from", label: { fr: "Du", en: "From" }, kind: "day" },
      { key: "area", label: { fr: "Lieu", en: "Area" }, kind: "text", options: areas },
      { key: "dims", label: { fr: "Dimensions", en: "Dimensions" }, kind: "json" },
      { key: "value", label: { fr: "Valeur", en: "Value" }, kind: "number" },
      { key: "facts", label: { fr: "Faits", en: "Facts" }, kind: "number" },
    ],
    run: async (tx, query) => {
      const period = periodOf(query, tx.today);
      const rows = [];
      for (const grain of ["day", "month", "year"] as const)
        rows.push(...(await rowsFor(tx, counting, { grain, ...period })));
      return ok(rows.filter((row) => query.measure === undefined || row.measure === query.measure));
    },
  });
