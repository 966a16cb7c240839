/** The door by which a room's counts reach steering: the same shape for seven rooms, each with its own closed list of measures. */
import { z } from "zod";
import type { CountRow, CountsMessage, Grain, Measure } from "../kernel/counts.ts";
import { isDay, type Period } from "../kernel/dates.ts";
import type { RoomTransaction } from "../kernel/transaction.ts";
import { type RoomName, roomTitles, type Text } from "../kernel/words.ts";
import { applyCounts } from "../rooms/steering/door.ts";
import { defineDoor, type OpenDoor } from "./define.ts";

const plainDay = z.string().refine(isDay);
const grain = z.enum(["day", "month", "year"]);

/** The exact shape of a counts message. */
export const countsSchema = z.strictObject({
  scopes: z
    .array(z.strictObject({ grain, from: plainDay, to: plainDay }))
    .min(1)
    .max(1000),
  rows: z
    .array(
      z.strictObject({
        measure: z.string().max(60),
        grain,
        from: plainDay,
        to: plainDay,
        area: z.string().max(60),
        dims: z.record(z.string().max(30), z.string().max(60)),
        value: z.number().min(0).max(100_000_000),
        facts: z.number().int().min(0).max(100_000_000),
      }),
    )
    .max(50_000),
});

/** A room that counts. */
export type CountingRoom = {
  readonly room: RoomName;
  readonly measures: readonly Measure[];
  countFacts(tx: RoomTransaction, grain: Grain, period: Period): Promise<CountRow[]>;
};

/** The name of a room's counts door. */
export const countsDoorId = (room: RoomName): string => `${room}-to-steering.counts`;

/** Makes the counts door of a room. `owner` answers for what leaves. */
export const countsDoor = ({ room, measures }: CountingRoom, owner: Text): OpenDoor =>
  defineDoor<CountsMessage>({
    id: countsDoorId(room),
    from: room,
    to: "steering",
    level: "counts",
    fields: [
      {
        name: "scopes",
        meaning: { fr: "périodes dont les comptes sont refaits", en: "periods whose counts are made again" },
      },
      {
        name: "measure",
        meaning: {
          fr: `une mesure de la liste : ${measures.map((one) => one.name).join(", ")}`,
          en: `a measure of the list: ${measures.map((one) => one.name).join(", ")}`,
        },
      },
      {
        name: "grain, from, to",
        meaning: {
          fr: "jour, mois ou année que la valeur concerne",
          en: "day, month or year that the value speaks of",
        },
      },
      { name: "area", meaning: { fr: "la ville, ou un secteur", en: "the city, or a sector" } },
      { name: "dims", meaning: { fr: "dimensions d'une liste fermée", en: "dimensions from a closed list" } },
      { name: "value", meaning: { fr: "un nombre", en: "a number" } },
      { name: "facts", meaning: { fr: "combien de faits l'ont fait", en: "how many facts made it" } },
    ],
    purpose: {
      fr: `Donner au pilotage les comptes de la pièce « ${roomTitles[room].fr} »`,
      en: `Give steering the counts of the room "${roomTitles[room].en}"`,
    },
    legalBasis: {
      fr: "Des comptes sans personne, anonymisés avant le mur (RGPD, considérant 26) ; contrôle de la divulgation avant publication (CRPA, art. L312-1-2)",
      en: "Counts without a person, anonymised before the wall (GDPR, recital 26); disclosure control before publication (CRPA, art. L312-1-2)",
    },
    owner,
    retention: {
      fr: "sans limite en pilotage ; 90 jours dans les boîtes",
      en: "without limit in steering; 90 days in the boxes",
    },
    schema: countsSchema,
    apply: (tx, body, envelope) =>
      applyCounts(tx, body, { room, measures, message: envelope.id, sentAt: envelope.sentAt }),
  });
