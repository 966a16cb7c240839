/** What the demonstration city may load into the reception room. */
export {
  type ExceptionRow,
  type HoursRow,
  loadExceptions,
  loadHours,
  loadPassages,
  loadRefusals,
  loadSites,
  type PassageRow,
  type RefusalRow,
  type SiteRow,
} from "./store/load.ts";
export { publishSites } from "./store/public.ts";
