/** Which actions of the plan are shown. */
import type { PlanAction } from "../../../api/steering-types.ts";
import { useWords } from "../../../words/language.tsx";

export const planFilters = ["all", "open", "late", "stale"] as const;
export type PlanFilter = (typeof planFilters)[number];

/** True when an action belongs to what was chosen. */
export const passes = (action: PlanAction, only: PlanFilter): boolean =>
  only === "all" ||
  (only === "stale" && action.stale) ||
  (only === "late" && action.state === "late") ||
  (only === "open" && ["planned", "under-way", "late"].includes(action.state));

type Props = { readonly only: PlanFilter; readonly onOnly: (only: PlanFilter) => void };

export const PlanFilters = ({ only, onOnly }: Props) => {
  const { t } = useWords();
  return (
    <fieldset className="choices-line">
      <legend>{t("plan.only")}</legend>
      {planFilters.map((name) => (
        <label key={name} className="tick">
          <input type="radio" name="plan-only" checked={only === name} onChange={() => onOnly(name)} />
          {t(`plan.only.${name}`)}
        </label>
      ))}
    </fieldset>
  );
};
