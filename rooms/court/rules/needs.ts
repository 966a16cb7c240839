/** What waits in the court room: legal clocks that ran out or will soon, and actions that cells decided. */
import type { Need } from "../../../kernel/act.ts";
import { addDays, type Day } from "../../../kernel/dates.ts";
import type { Text } from "../../../kernel/words.ts";
import type { OrderMove } from "../lifecycle.ts";
import { moveLabel } from "../order-words.ts";
import { nextClock, type OrderDates } from "./order-clocks.ts";

/** Days ahead of a legal deadline at which it is shown. */
export const shownAhead = 7;

const lateOnes = (late: number): Text =>
  late === 0 ? { fr: "", en: "" } : { fr: `, dont ${late} en retard`, en: `, ${late} of them late` };

/** One need for each step that is late or due within a week, the most urgent first; only the steps named, if any. */
export const orderNeeds = (
  orders: readonly OrderDates[],
  today: Day,
  only?: readonly OrderMove[],
): Need[] => {
  const clocks = orders
    .flatMap((order) => nextClock(order, today) ?? [])
    .filter((clock) => clock.days <= shownAhead && (!only || only.includes(clock.move)));
  return [...Map.groupBy(clocks, (clock) => clock.move)]
    .map(([move, group]): Need => {
      const due = group.reduce<Day>(
        (first, clock) => (clock.due < first ? clock.due : first),
        group[0]?.due ?? today,
      );
      const late = group.filter((clock) => clock.late).length;
      const { fr, en } = moveLabel(move);
      return {
        id: `orders-${move}`,
        title: { fr: `${fr} (CSP ${group[0]?.article})`, en: `${en} (CSP ${group[0]?.article})` },
        detail: {
          fr: `${group.length} à faire${lateOnes(late).fr}. Première échéance : ${due}.`,
          en: `${group.length} to do${lateOnes(late).en}. First deadline: ${due}.`,
        },
        due,
        state: late > 0 ? "attention" : "todo",
        count: group.length,
        href: "/desk/court/list/orders",
      };
    })
    .sort((a, b) => (a.due ?? "").localeCompare(b.due ?? "") || a.id.localeCompare(b.id));
};

type ActionDates = { readonly state: string; readonly due_on: Day };

/** The actions that are late or due within a week, as one need. */
export const actionNeeds = (actions: readonly ActionDates[], today: Day): Need[] => {
  const soon = actions.filter(
    ({ state, due_on }) => state === "to-do" && due_on <= addDays(today, shownAhead),
  );
  if (soon.length === 0) return [];
  const late = soon.filter(({ due_on }) => due_on < today).length;
  const due = soon.map(({ due_on }) => due_on).sort()[0] ?? today;
  return [
    {
      id: "cell-actions",
      title: { fr: "Dire où en sont les actions décidées", en: "Say how the actions decided stand" },
      detail: {
        fr: `${soon.length} à échéance${lateOnes(late).fr}. Première échéance : ${due}.`,
        en: `${soon.length} due${lateOnes(late).en}. First deadline: ${due}.`,
      },
      due,
      state: late > 0 ? "attention" : "todo",
      count: soon.length,
      href: "/desk/court/list/actions",
    },
  ];
};
