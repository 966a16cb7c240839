/** What the demonstration city may load into the street room. */
export {
  type ContactRow,
  type LitterRow,
  loadContacts,
  loadLitter,
  loadRounds,
  loadTeams,
  loadVisits,
  type RoundRow,
  type TeamRow,
  type VisitRow,
} from "./store/load.ts";
