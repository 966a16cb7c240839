/** Which acts can start from a row, and the values it gives them. */
import type { Act, Row, View } from "../../api/room-types.ts";

/** An act that starts from a line of a list, with what the line already answers. */
export type RowAct = { readonly act: Act; readonly given: URLSearchParams };

/** What the view declares; failing that, the acts with a reference that this row answers. */
export const rowActs = (acts: readonly Act[], view: View, row: Row): readonly RowAct[] =>
  acts.flatMap((act) => {
    const declared = view.rowActs?.find((offered) => offered.act === act.name);
    const pairs = declared
      ? Object.entries(declared.with).map(([field, column]) => [field, row[column]] as const)
      : view.rowActs
        ? []
        : guessed(act, view, row);
    const told = pairs.filter(([, value]) => value !== undefined && value !== null);
    if (told.length === 0) return [];
    return [{ act, given: new URLSearchParams(told.map(([field, value]) => [field, String(value)])) }];
  });

/** `round` is answered by a row of `rounds`, or by a row that has a `round`; its version goes along. */
const guessed = (act: Act, view: View, row: Row): readonly (readonly [string, unknown])[] => {
  const references = act.fields.filter((field) => field.kind === "id" || field.kind === "hidden");
  const answers = references.flatMap((field) => {
    const own = view.name === `${field.name}s` || field.optionsFrom === view.name || field.name === "id";
    const value = own ? row["id"] : field.name === "version" ? undefined : row[field.name];
    return value === undefined ? [] : [[field.name, value] as const];
  });
  const versioned = act.fields.some((field) => field.name === "version") && row["version"] !== undefined;
  return answers.length > 0 && versioned ? [...answers, ["version", row["version"]]] : answers;
};
