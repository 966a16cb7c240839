/** The plan: its actions by phase, the late and the silent ones standing out, each opening beside the list. */
import { useMemo, useState } from "react";
import { useSearchParams } from "wouter";
import type { Rows } from "../../../api/room-types.ts";
import type { PlanAction } from "../../../api/steering-types.ts";
import { useResource } from "../../../api/use-resource.ts";
import { OtherRoom } from "../../../app/other-room.tsx";
import { Screen } from "../../../app/screen.tsx";
import { useSession } from "../../../app/session.ts";
import { Badge } from "../../../parts/basic/badge.tsx";
import { Failed } from "../../../parts/basic/failed.tsx";
import { Waiting } from "../../../parts/basic/waiting.tsx";
import { stateMeaning, stateWord } from "../../../parts/state-words.ts";
import { DataTable } from "../../../parts/table/data-table.tsx";
import { useWords } from "../../../words/language.tsx";
import { ActionDetail } from "./action-detail.tsx";
import { planColumns } from "./plan-columns.tsx";
import { type PlanFilter, PlanFilters, passes } from "./plan-filters.tsx";

export const PlanScreen = () => {
  const { room } = useSession();
  return room.room === "steering" ? <Plan /> : <OtherRoom room="steering" />;
};

const none: readonly PlanAction[] = [];

const Plan = () => {
  const words = useWords();
  const { t } = words;
  const plan = useResource<Rows<PlanAction>>("/api/steering/plan");
  const [only, setOnly] = useState<PlanFilter>("all");
  const [search, setSearch] = useSearchParams();
  const rows = plan.value?.rows ?? none;
  const seen = useMemo(() => rows.filter((row) => passes(row, only)), [rows, only]);
  const opened = rows.find((row) => row.id === search.get("row"));
  const open = (row: PlanAction | undefined) => setSearch(row === undefined ? {} : { row: row.id });
  const stale = rows.filter((row) => row.stale).length;
  const states = [...new Set(rows.map((row) => row.state))];
  return (
    <Screen title={t("plan.title")} lead={<p>{t("plan.lead")}</p>}>
      {plan.failure ? <Failed failure={plan.failure} retry={plan.reload} /> : null}
      {plan.value === undefined && !plan.failure ? <Waiting /> : null}
      {plan.value === undefined ? null : (
        <>
          <ul className="tally">
            {states.map((state) => (
              <li key={state}>
                <Badge meaning={stateMeaning(state)}>{stateWord(state, words)}</Badge>{" "}
                {rows.filter((row) => row.state === state).length}
              </li>
            ))}
            {stale > 0 ? (
              <li>
                <Badge meaning="attention">{t("plan.stale", { count: stale })}</Badge>
              </li>
            ) : null}
          </ul>
          <PlanFilters only={only} onOnly={setOnly} />
          <div className={opened ? "with-detail opened" : "with-detail"}>
            <DataTable
              name="steering/plan"
              caption={t("plan.title")}
              columns={planColumns}
              rows={seen}
              keyOf={(row) => row.id}
              onOpen={open}
              isOpen={(row) => row === opened}
              empty={<p>{t(rows.length === 0 ? "plan.empty" : "table.none-match")}</p>}
            />
            {opened ? <ActionDetail action={opened} onClose={() => open(undefined)} /> : null}
          </div>
        </>
      )}
    </Screen>
  );
};
