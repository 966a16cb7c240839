/** What the demonstration may load into the public-space room. */
export {
  loadMediationRounds,
  loadPickups,
  loadReports,
  type MediationRow,
  type PickupRow,
  type ReportRow,
} from "./store/load.ts";
