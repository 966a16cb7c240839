/** What the demonstration loads into the steering room. */

export { type AgencyCode, agencies, membersOn } from "./data/agencies.ts";
export { planActions } from "./data/plan.ts";
export { cellPerimeterDay, hoursExtensionDay } from "./data/reference-days.ts";
export { indicators } from "./indicators/list.ts";
export { agencyId } from "./rules/agency-id.ts";
export { listPartners, loadActions, loadPartners } from "./store.ts";
