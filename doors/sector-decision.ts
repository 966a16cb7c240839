/** What a cell's decision is when it passes a wall: the same message to three rooms. A sector and actions, no person. */
import { z } from "zod";
import { isDay } from "../kernel/dates.ts";
import type { Result } from "../kernel/refusal.ts";
import { isSector } from "../kernel/sectors.ts";
import type { RoomTransaction } from "../kernel/transaction.ts";
import type { RoomName, Text } from "../kernel/words.ts";
import { cellActions, cells, priorities } from "../rooms/court/door.ts";
import { defineDoor, type OpenDoor } from "./define.ts";

/** Labels come from the court's closed list: no free text passes, so that none can speak of somebody. */
const label = z.enum(cellActions.map((action) => action.label.fr) as [string, ...string[]]);

/** The exact shape of a sector decision. */
export const sectorDecisionSchema = z.strictObject({
  id: z.guid(),
  cell: z.enum(cells.map(({ value }) => value)),
  sector: z.string().refine(isSector),
  decided_on: z.string().refine(isDay),
  priority: z.enum(priorities.map(({ value }) => value)),
  actions: z.array(z.strictObject({ label })).min(1).max(cellActions.length),
});

/** What a cell decided for a sector: priority and actions; nobody is named. */
export type SectorDecisionBody = z.output<typeof sectorDecisionSchema>;

type Receiver = {
  readonly to: RoomName;
  readonly purpose: Text;
  readonly apply: (tx: RoomTransaction, body: SectorDecisionBody) => Promise<Result<null>>;
};

/** Makes the door by which a receiver is told the cells' decisions. */
export const sectorDecisionDoor = ({ to, purpose, apply }: Receiver): OpenDoor =>
  defineDoor<SectorDecisionBody>({
    id: `court-to-${to}.sector-decision`,
    from: "court",
    to,
    level: "sector",
    fields: [
      { name: "id", meaning: { fr: "numéro de la décision", en: "number of the decision" } },
      { name: "cell", meaning: { fr: "la cellule : COCJ ou GLTD", en: "the cell: COCJ or GLTD" } },
      { name: "sector", meaning: { fr: "un secteur du plan", en: "a sector of the plan" } },
      { name: "decided_on", meaning: { fr: "jour de la réunion", en: "day of the session" } },
      {
        name: "priority",
        meaning: { fr: "haute, normale ou à surveiller", en: "high, normal or to be watched" },
      },
      {
        name: "actions",
        meaning: { fr: "des actions d'une liste fermée", en: "actions from a closed list" },
      },
    ],
    purpose,
    legalBasis: {
      fr: "GLTD : CSI, art. L132-10-2, et décret 2023-579 du 7 juillet 2023. COCJ : annoncée par le communiqué du 13 mai 2026, sans texte propre. Un secteur et des actions ; aucun fichier de personnes.",
      en: "GLTD: CSI, art. L132-10-2, and decree 2023-579 of 7 July 2023. COCJ: announced by the press release of 13 May 2026, without a text of its own. A sector and actions; no file of persons.",
    },
    owner: { fr: "Parquet de Paris", en: "Paris prosecutor's office" },
    retention: {
      fr: "durée du plan ; 90 jours dans les boîtes",
      en: "life of the plan; 90 days in the boxes",
    },
    schema: sectorDecisionSchema,
    apply,
  });
