/** Partners and actions of the plan. Its counts come through the doors, like everybody's. */
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

const actions = planActions.map(
  ({ code, phase, owner, title, target, deadline, state, evidence, updatedOn }) => ({
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
  }),
);

/** What is loaded into the steering room. Its partners are loaded last of all: they say that the city is whole. */
export const steeringParts = (): Part[] => [part(partners, loadPartners), part(actions, loadActions)];
