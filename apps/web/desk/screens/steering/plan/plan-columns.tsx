/** Columns of the plan. */
import type { PlanAction } from "../../../api/steering-types.ts";
import { Badge } from "../../../parts/basic/badge.tsx";
import { Moment } from "../../../parts/basic/moment.tsx";
import { stateMeaning, stateWord } from "../../../parts/state-words.ts";
import type { TableColumn } from "../../../parts/table/table-types.ts";
import { inBoth } from "../../../words/in-both.ts";
import { useWords } from "../../../words/language.tsx";

/** The state of an action, and that nobody has written about it for long. */
export const ActionStateBadges = ({ action }: { readonly action: PlanAction }) => {
  const words = useWords();
  return (
    <span className="badges">
      <Badge meaning={stateMeaning(action.state)}>{stateWord(action.state, words)}</Badge>
      {action.stale ? <Badge meaning="attention">{stateWord("stale", words)}</Badge> : null}
    </span>
  );
};

export const planColumns: readonly TableColumn<PlanAction>[] = [
  { key: "code", label: inBoth("plan.code"), kind: "text" },
  { key: "title", label: inBoth("plan.action"), kind: "text", wide: true },
  {
    key: "state",
    label: inBoth("plan.state"),
    kind: "state",
    draw: (action) => <ActionStateBadges action={action} />,
  },
  { key: "owner", label: inBoth("plan.owner"), kind: "text" },
  {
    key: "deadline",
    label: inBoth("plan.deadline"),
    kind: "day",
    draw: (action) => (action.deadline ? <Moment when={action.deadline} /> : "–"),
  },
  {
    key: "updated_on",
    label: inBoth("plan.updated"),
    kind: "day",
    draw: (action) => <Moment when={action.updated_on} />,
  },
  {
    key: "phase",
    label: inBoth("plan.phase"),
    kind: "text",
    read: (action) => action.phaseName ?? action.phase,
  },
];
