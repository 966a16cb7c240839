/** What the demonstration city may load into the shelter room. */
export {
  type CapacityRow,
  loadCapacities,
  loadNights,
  loadProjects,
  loadSites,
  loadStays,
  type NightRow,
  type ProjectRow,
  type SiteRow,
  type StayRow,
} from "./store/load.ts";
