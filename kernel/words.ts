/** The words every room shares. Imports nothing. */

/** A sentence or a name in the two languages of the screens; French is the first. */
export type Text = { readonly fr: string; readonly en: string };

/** The eight rooms, in the order in which they are shown. One room is one legal regime. */
export const roomNames = [
  "street",
  "reception",
  "shelter",
  "care",
  "court",
  "police",
  "ground",
  "steering",
] as const;

/** The name of one of the eight rooms. */
export type RoomName = (typeof roomNames)[number];

/** A schema served like a room: the eight rooms, and the gate, which only knows who signs in and with which mandate. */
export type SchemaName = RoomName | "gate";

/** The name a room bears on screens and in documents. */
export const roomTitles: Readonly<Record<RoomName, Text>> = {
  street: { fr: "Maraudes", en: "Outreach" },
  reception: { fr: "Accueil", en: "Reception" },
  shelter: { fr: "Hébergement et aval", en: "Shelter and downstream" },
  care: { fr: "Soin", en: "Care" },
  court: { fr: "Parquet", en: "Prosecution and court" },
  police: { fr: "Préfecture de Police", en: "Police prefecture" },
  ground: { fr: "Espace public", en: "Public space" },
  steering: { fr: "Pilotage", en: "Steering" },
};

/** Service roles: the machinery's own mandates. Every room knows them; no person holds one. */
export const serviceRoles = ["carrier", "counter", "keeper", "loader", "public"] as const;
/** One of the machinery's roles. */
export type ServiceRole = (typeof serviceRoles)[number];

/** True when `name` is one of the eight rooms. */
export const isRoomName = (name: string): name is RoomName => (roomNames as readonly string[]).includes(name);
