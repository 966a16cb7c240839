/** One action of the plan: its evidence, its history, and the way to update it. */
import { SquarePen, X } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import { Button } from "react-aria-components";
import { Link } from "wouter";
import type { PlanAction } from "../../../api/steering-types.ts";
import { actPath } from "../../../app/destinations.ts";
import { useSession } from "../../../app/session.ts";
import { Moment } from "../../../parts/basic/moment.tsx";
import { useWords } from "../../../words/language.tsx";
import { ActionHistory } from "./action-history.tsx";
import { ActionStateBadges } from "./plan-columns.tsx";

type Props = { readonly action: PlanAction; readonly onClose: () => void };

export const ActionDetail = ({ action, onClose }: Props) => {
  const { t, say } = useWords();
  const { room } = useSession();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [action.id]);
  const update = room.acts.find((act) => act.name === "update-action");
  return (
    <aside className="detail" aria-label={`${action.code} ${say(action.title)}`}>
      <div className="window-head">
        <h2 ref={heading} tabIndex={-1}>
          {action.code} · {say(action.title)}
        </h2>
        <Button className="button plain" onPress={onClose}>
          <X aria-hidden size={18} /> {t("list.back")}
        </Button>
      </div>
      <ActionStateBadges action={action} />
      <dl className="pairs-list">
        <Pair name={t("plan.owner")}>{say(action.owner)}</Pair>
        <Pair name={t("plan.phase")}>{say(action.phaseName ?? action.phase)}</Pair>
        <Pair name={t("plan.target")}>{say(action.target) || "–"}</Pair>
        <Pair name={t("plan.deadline")}>{action.deadline ? <Moment when={action.deadline} /> : "–"}</Pair>
        <Pair name={t("plan.updated")}>
          <Moment when={action.updated_on} />
        </Pair>
        <Pair name={t("plan.evidence")}>{say(action.evidence) || t("plan.no-evidence")}</Pair>
      </dl>
      {update && action.mine !== false ? (
        <p>
          <Link
            className="button strong"
            href={`${actPath("steering", update.name)}?${startOf(action, update.fields)}`}
          >
            <SquarePen aria-hidden size={18} /> {t("plan.update")}
          </Link>
        </p>
      ) : null}
      <h3>{t("plan.history")}</h3>
      <ActionHistory history={action.history} />
    </aside>
  );
};

const Pair = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

/** What the form starts from: the action and the version that was read, and what it says now. */
const startOf = (action: PlanAction, fields: readonly { readonly name: string }[]): URLSearchParams => {
  const known: Readonly<Record<string, unknown>> = {
    ...action,
    action: action.id,
    state: action.declared ?? action.state,
  };
  return new URLSearchParams(
    fields.flatMap(({ name }) => {
      const value = known[name];
      return typeof value === "string" || typeof value === "number" ? [[name, String(value)]] : [];
    }),
  );
};
