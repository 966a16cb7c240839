/** What may come in place of a good question to a view, as it stands in an address. */
import type { z } from "zod";
import { fieldsOf } from "../../kernel/parse/fields.ts";
import { type Body, badBodies, goodBody } from "./bad-bodies.ts";

/** A question that must be refused, and the field to blame. */
export type BadQuery = { readonly why: string; readonly field: string; readonly query: string };

/** A body as the part of an address after its question mark. Lists become repeated names. */
export const queryOf = (body: Body): string =>
  new URLSearchParams(
    Object.entries(body).flatMap(([name, value]) => [value].flat().map((one) => [name, String(one)])),
  ).toString();

/** Only what an address can carry: text and numbers, no longer than servers read. A number in digits is one. */
const carried = (value: unknown): boolean =>
  (typeof value === "string" && value.length < 5000 && value !== "12") || typeof value === "number";

/** Every bad question of a view. Each has one fault only. */
export const badQueries = (query: z.ZodObject): BadQuery[] => {
  const good = goodBody(query);
  const bodies = badBodies(query).filter(({ field, body }) => !(field in body) || carried(body[field]));
  const twice = fieldsOf(query).filter(({ kind }) => kind !== "choices");
  return [
    ...bodies.map(({ why, field, body }) => ({ why, field, query: queryOf(body) })),
    ...twice.map(({ name }) => ({
      why: `${name}: given twice`,
      field: name,
      query: `${queryOf(good)}&${name}=x&${name}=y`,
    })),
    ...(twice.some(({ name }) => name === "until")
      ? [
          {
            why: "the end before the start",
            field: "until",
            query: queryOf({ ...good, from: "2026-05-06", until: "2026-05-01" }),
          },
        ]
      : []),
  ];
};
