/** Partners and actions of the plan. Its counts come through the doors, like everybody's. */
import type { Day } from "../../kernel/dates.ts";
import { namedId } from "../../kernel/ids.ts";
import { agencies, agencyId, loadActions, loadPartners, planActions } from "../../rooms/steering/demo.ts";
import { type Part, part } from "../load/part.ts";

const partners = agencies.map(({ code, kind, name, short, memberFrom, memberTo }) => ({
  id: agencyId(code),
  code,
  kind,
  name_fr: name.fr,
  name_en: name.en,
  short,
  membership: namedId(`membership ${code} ${memberFrom}`),
  member_from: memberFrom,
  member_to: memberTo,
}));

/** What changed in the plan after the review of May 2026; the plan's own data end there. */
const since = {
  S12: {
    on: "2026-06-01",
    state: "done",
    evidence: {
      fr: "Premières admissions le 1er juin 2026 (fictif)",
      en: "First admissions on 1 June 2026 (fictional)",
    },
  },
} as const;

type PlanAction = (typeof planActions)[number];

const asOf = (today: Day, action: PlanAction): PlanAction => {
  const change = action.code in since ? since[action.code as keyof typeof since] : undefined;
  if (!change || change.on >= today) return action;
  return { ...action, state: change.state, evidence: change.evidence, updatedOn: change.on };
};

const actionRow = ({
  code,
  phase,
  owner,
  title,
  target,
  deadline,
  state,
  evidence,
  updatedOn,
}: PlanAction) => ({
  id: namedId(`action ${code}`),
  code,
  phase,
  agency_id: agencyId(owner),
  title_fr: title.fr,
  title_en: title.en,
  target_fr: target.fr,
  target_en: target.en,
  deadline,
  state,
  evidence_fr: evidence?.fr ?? null,
  evidence_en: evidence?.en ?? null,
  updated_on: updatedOn,
});

/**
 * What is loaded into the steering room, last of all and in one transaction: a partner there says that the city is
 * whole (`state.ts`).
 */
export const steeringParts = (today: Day): Part[] => [
  part([today], async (tx) => {
    const rows = planActions.map((action) => actionRow(asOf(today, action)));
    return (await loadPartners(tx, partners)) + (await loadActions(tx, rows));
  }),
];
