/** What the demonstration loads into the steering room. */
export { planActions } from "./data/plan.ts";
export { agencies } from "./data/agencies.ts";
export { agencyId } from "./rules/agency-id.ts";
export { loadActions, loadPartners } from "./store.ts";
