/**
 * The sixty shelter sites of the demonstration city. Names are fictional, and no site has an address or a sector here:
 * where a shelter stands is secret (`secretAddress`).
 */
import type { AgencyCode } from "../../rooms/steering/demo.ts";

export type ShelterKind = "hotel" | "residence" | "centre";

export type ShelterSite = {
  readonly code: string;
  readonly name: string;
  readonly kind: ShelterKind;
  readonly operator: AgencyCode;
  /** Places paid for. */
  readonly funded: number;
  /** Places open, out-of-use ones among them. */
  readonly open: number;
  /** Places out of use on the night of 6 May 2026. */
  readonly outOfUse: number;
  /** Places in double rooms, within `open`; always even. */
  readonly couplePlaces: number;
  /** Places that a wheelchair can reach, within `open`. */
  readonly accessiblePlaces: number;
  readonly audience: "all" | "women";
  readonly animals: boolean;
};

type Row = readonly [
  code: string,
  name: string,
  kind: ShelterKind,
  operator: AgencyCode,
  funded: number,
  open: number,
  outOfUse: number,
  couplePlaces: number,
  accessiblePlaces: number,
  audience: "all" | "women",
  animals: boolean,
];

const rows: readonly Row[] = [
  ["site-01", "Hôtel du Tilleul (fictif)", "hotel", "lampadaire", 12, 12, 0, 0, 1, "all", false],
  ["site-02", "Hôtel du Frêne (fictif)", "hotel", "toits-communs", 8, 8, 0, 2, 0, "all", false],
  ["site-03", "Hôtel du Charme (fictif)", "hotel", "belle-etape", 12, 12, 0, 2, 1, "all", false],
  ["site-04", "Hôtel du Bouleau (fictif)", "hotel", "lampadaire", 6, 6, 2, 0, 1, "all", false],
  ["site-05", "Hôtel du Saule (fictif)", "hotel", "toits-communs", 7, 7, 0, 2, 0, "all", false],
  ["site-06", "Hôtel de l'Aulne (fictif)", "hotel", "belle-etape", 16, 14, 0, 2, 0, "all", false],
  ["site-07", "Hôtel de l'Érable (fictif)", "hotel", "lampadaire", 7, 7, 0, 0, 1, "all", false],
  ["site-08", "Hôtel du Noyer (fictif)", "hotel", "toits-communs", 12, 12, 0, 2, 0, "all", false],
  ["site-09", "Hôtel du Merisier (fictif)", "hotel", "belle-etape", 6, 6, 0, 0, 1, "women", false],
  ["site-10", "Hôtel du Sorbier (fictif)", "hotel", "lampadaire", 14, 14, 0, 2, 0, "all", false],
  ["site-11", "Hôtel du Cèdre (fictif)", "hotel", "toits-communs", 9, 9, 0, 2, 0, "all", false],
  ["site-12", "Hôtel du Mélèze (fictif)", "hotel", "belle-etape", 6, 6, 1, 0, 0, "all", false],
  ["site-13", "Hôtel du Noisetier (fictif)", "hotel", "lampadaire", 7, 7, 0, 2, 1, "all", false],
  ["site-14", "Hôtel de l'Alisier (fictif)", "hotel", "toits-communs", 12, 12, 0, 4, 0, "all", true],
  ["site-15", "Hôtel du Cornouiller (fictif)", "hotel", "belle-etape", 16, 13, 0, 2, 1, "all", false],
  ["site-16", "Hôtel du Figuier (fictif)", "hotel", "lampadaire", 7, 7, 0, 2, 0, "all", true],
  ["site-17", "Hôtel de l'Olivier (fictif)", "hotel", "toits-communs", 9, 9, 0, 0, 0, "all", true],
  ["site-18", "Hôtel du Laurier (fictif)", "hotel", "belle-etape", 7, 7, 0, 2, 0, "all", false],
  ["site-19", "Hôtel du Genévrier (fictif)", "hotel", "lampadaire", 14, 14, 2, 2, 0, "all", false],
  ["site-20", "Hôtel de l'Amandier (fictif)", "hotel", "toits-communs", 12, 12, 0, 2, 0, "all", true],
  ["site-21", "Hôtel de la Mésange (fictif)", "hotel", "belle-etape", 6, 6, 0, 0, 0, "women", false],
  ["site-22", "Hôtel de la Fauvette (fictif)", "hotel", "lampadaire", 8, 8, 0, 0, 0, "all", false],
  ["site-23", "Hôtel de l'Hirondelle (fictif)", "hotel", "toits-communs", 11, 9, 0, 2, 1, "all", false],
  ["site-24", "Hôtel de la Bergeronnette (fictif)", "hotel", "belle-etape", 6, 6, 0, 2, 1, "all", false],
  ["site-25", "Hôtel de l'Alouette (fictif)", "hotel", "lampadaire", 12, 12, 0, 0, 0, "all", true],
  ["site-26", "Hôtel de la Sittelle (fictif)", "hotel", "toits-communs", 6, 6, 0, 0, 0, "all", false],
  ["site-27", "Hôtel de la Linotte (fictif)", "hotel", "belle-etape", 9, 9, 0, 0, 0, "all", false],
  ["site-28", "Hôtel de la Huppe (fictif)", "hotel", "lampadaire", 6, 6, 3, 0, 0, "all", true],
  ["site-29", "Hôtel de la Rousserolle (fictif)", "hotel", "toits-communs", 15, 15, 0, 0, 0, "all", false],
  ["site-30", "Hôtel de la Locustelle (fictif)", "hotel", "belle-etape", 8, 8, 0, 0, 1, "women", false],
  ["site-31", "Hôtel de l'Autan (fictif)", "hotel", "lampadaire", 10, 10, 0, 0, 1, "all", false],
  ["site-32", "Hôtel du Mistral (fictif)", "hotel", "toits-communs", 16, 12, 0, 4, 1, "all", false],
  ["site-33", "Hôtel de la Tramontane (fictif)", "hotel", "belle-etape", 8, 8, 0, 0, 0, "all", false],
  ["site-34", "Hôtel de la Galerne (fictif)", "hotel", "lampadaire", 14, 14, 0, 4, 1, "all", false],
  ["site-35", "Hôtel du Suroît (fictif)", "hotel", "toits-communs", 7, 7, 1, 2, 0, "all", true],
  ["site-36", "Hôtel du Zéphyr (fictif)", "hotel", "belle-etape", 11, 11, 0, 4, 0, "all", true],
  ["site-37", "Hôtel de l'Aquilon (fictif)", "hotel", "lampadaire", 14, 14, 0, 0, 0, "all", false],
  ["site-38", "Hôtel du Noroît (fictif)", "hotel", "toits-communs", 8, 8, 0, 0, 0, "all", false],
  ["site-39", "Hôtel du Cers (fictif)", "hotel", "belle-etape", 7, 7, 0, 0, 0, "all", false],
  ["site-40", "Hôtel de la Brise (fictif)", "hotel", "lampadaire", 9, 9, 0, 4, 0, "all", false],
  ["site-41", "Résidence de l'Ardoise (fictive)", "residence", "toits-communs", 14, 14, 0, 6, 1, "all", true],
  [
    "site-42",
    "Résidence de la Meulière (fictive)",
    "residence",
    "belle-etape",
    10,
    10,
    0,
    0,
    1,
    "women",
    false,
  ],
  ["site-43", "Résidence du Silex (fictive)", "residence", "toits-communs", 18, 18, 0, 2, 3, "all", true],
  ["site-44", "Résidence du Calcaire (fictive)", "residence", "belle-etape", 10, 10, 0, 4, 3, "all", false],
  ["site-45", "Résidence du Grès (fictive)", "residence", "toits-communs", 18, 18, 1, 2, 1, "all", false],
  ["site-46", "Résidence du Basalte (fictive)", "residence", "belle-etape", 9, 9, 0, 4, 2, "all", false],
  ["site-47", "Résidence du Schiste (fictive)", "residence", "toits-communs", 21, 18, 0, 2, 1, "all", true],
  ["site-48", "Résidence du Quartz (fictive)", "residence", "belle-etape", 12, 12, 0, 4, 3, "all", true],
  ["site-49", "Résidence du Mica (fictive)", "residence", "toits-communs", 16, 16, 0, 6, 1, "all", false],
  [
    "site-50",
    "Résidence de l'Obsidienne (fictive)",
    "residence",
    "belle-etape",
    17,
    17,
    0,
    2,
    3,
    "all",
    false,
  ],
  ["site-51", "Centre de la Vallonne (fictif)", "centre", "lampadaire", 20, 20, 0, 0, 3, "women", false],
  ["site-52", "Centre de la Morgelle (fictif)", "centre", "toits-communs", 19, 19, 0, 2, 3, "all", true],
  ["site-53", "Centre de la Sauldrette (fictif)", "centre", "lampadaire", 21, 21, 2, 6, 1, "all", false],
  ["site-54", "Centre de l'Ourcette (fictif)", "centre", "toits-communs", 23, 23, 0, 4, 3, "all", false],
  ["site-55", "Centre de la Bièvrelle (fictif)", "centre", "lampadaire", 21, 21, 0, 2, 2, "all", false],
  ["site-56", "Centre de la Tardouette (fictif)", "centre", "toits-communs", 19, 19, 0, 6, 3, "all", false],
  ["site-57", "Centre de la Lignette (fictif)", "centre", "lampadaire", 18, 18, 0, 4, 3, "all", true],
  ["site-58", "Centre de la Varenne (fictif)", "centre", "toits-communs", 21, 17, 0, 2, 1, "all", false],
  ["site-59", "Centre de la Clairette (fictif)", "centre", "lampadaire", 16, 16, 0, 6, 1, "all", true],
  ["site-60", "Centre de la Sormonne (fictif)", "centre", "toits-communs", 17, 17, 0, 4, 2, "all", false],
];

export const shelterSites: readonly ShelterSite[] = rows.map(
  ([
    code,
    name,
    kind,
    operator,
    funded,
    open,
    outOfUse,
    couplePlaces,
    accessiblePlaces,
    audience,
    animals,
  ]) => ({
    code,
    name,
    kind,
    operator,
    funded,
    open,
    outOfUse,
    couplePlaces,
    accessiblePlaces,
    audience,
    animals,
  }),
);
