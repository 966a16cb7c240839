/**
 * Whether a mandate may be given or ended, beside those that the agent holds already. An agent holds one mandate at a
 * time for an office (room, role, agency): its scope changes by ending it and giving another.
 */
import type { Day } from "../../kernel/dates.ts";
import type { Text } from "../../kernel/words.ts";
import type { Ending, GivenMandate, Office } from "../enrolment.ts";

export type Held = Office & Pick<GivenMandate, "sites" | "sectors" | "from" | "to"> & { readonly id: string };

/** What is wrong with an entry, and in which of its fields. */
export type Problem = { readonly field: string; readonly say: Text };

const sameOffice = (one: Office, other: Office): boolean =>
  one.room === other.room && one.role === other.role && one.agency === other.agency;

const sameMembers = (one: readonly string[], other: readonly string[]): boolean =>
  one.every((member) => other.includes(member)) && other.every((member) => one.includes(member));

const endsAfter = (to: Day | null, day: Day): boolean => to === null || to > day;

const problem = (field: string, fr: string, en: string): Problem => ({ field, say: { fr, en } });

const judgeSame = (given: GivenMandate, same: Held): "known" | Problem => {
  for (const scope of ["sites", "sectors"] as const)
    if (!sameMembers(given[scope], same[scope]))
      return problem(
        scope,
        `ce mandat existe depuis le ${same.from} avec d'autres valeurs. Terminez-le sous « end », puis donnez-en un autre.`,
        `this mandate exists since ${same.from} with other values. End it under "end", then give another.`,
      );
  if (given.to !== null && endsAfter(same.to, given.to))
    return problem(
      "to",
      "ce mandat existe et dure plus longtemps. Pour l'écourter, écrivez-le sous « end ».",
      'this mandate exists and lasts longer. To shorten it, write it under "end".',
    );
  return "known";
};

/**
 * Judges a mandate to be given. `known` when the agent has it already, from the same day and with the same scope:
 * one that was ended meanwhile stays ended.
 */
export const judgeGiven = (given: GivenMandate, held: readonly Held[]): "new" | "known" | Problem => {
  // A mandate that ended on its first day never held.
  const alike = held.filter((one) => sameOffice(one, given) && endsAfter(one.to, one.from));
  const same = alike.find(({ from }) => from === given.from);
  if (same) return judgeSame(given, same);
  const over = alike.find(({ from, to }) => endsAfter(given.to, from) && endsAfter(to, given.from));
  return over
    ? problem(
        "from",
        `cet agent tient déjà ce mandat depuis le ${over.from}. Terminez-le d'abord sous « end ».`,
        `this agent already holds this mandate since ${over.from}. End it first under "end".`,
      )
    : "new";
};

/**
 * Judges the end of a mandate: the one to end, `known` when it ends on that day already, or what is wrong. A mandate
 * that the same file gives is left out: its end stands in its own `to`.
 */
export const judgeEnding = (
  ending: Ending,
  held: readonly Held[],
  given: readonly GivenMandate[],
): Held | "known" | Problem => {
  const alike = held.filter(
    (one) =>
      sameOffice(one, ending) &&
      one.from <= ending.on &&
      !given.some((other) => sameOffice(other, one) && other.from === one.from),
  );
  const open = alike.find(({ to }) => endsAfter(to, ending.on));
  if (open) return open;
  if (alike.some(({ to }) => to === ending.on)) return "known";
  const ended = alike
    .map(({ to }) => to)
    .sort((a, b) => String(a).localeCompare(String(b)))
    .at(-1);
  return ended
    ? problem("on", `ce mandat s'est déjà terminé le ${ended}.`, `this mandate already ended on ${ended}.`)
    : problem(
        "role",
        "cet agent ne tient pas ce mandat à cette date. Vérifiez la pièce, le rôle, l'agence et la date.",
        "this agent does not hold this mandate on that day. Check the room, the role, the agency and the day.",
      );
};
